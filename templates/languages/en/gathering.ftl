# Many people's answers about one movement together. Whoever reads may be any of those who answered.

# Where nobody's answers are given.
gather-none = there is no case to gather; give the case files of all who answered
