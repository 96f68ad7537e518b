"""Which version of Groundswell this is."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("groundswell")
except PackageNotFoundError:  # a checkout that was never installed
    __version__ = "0"
