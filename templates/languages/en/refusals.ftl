# What the server refuses: what it is called, as a title, and what can be done.

# Before a request is looked at.
refusal-wrong-host = This is not the address of this server
    .detail = Write the address as it was printed when the server was started, such as http://127.0.0.1:8765/. It answers to no other name, so that no other site can pretend to be this one.
refusal-other-site = This came from another site
    .detail = A page of another site tried to use this one in your name. Nothing was changed.
refusal-too-many-connections = Too many connections at once
    .detail = { $most ->
            [one] At most { $most } is open at once. Please try again later.
           *[other] At most { $most } are open at once. Please try again later.
        }
refusal-head-too-slow = This took too long to arrive
    .detail = { $seconds ->
            [one] A request must begin within { $seconds } second.
           *[other] A request must begin within { $seconds } seconds.
        }
refusal-too-slow = This took too long to arrive
    .detail = { $seconds ->
            [one] What is sent must be here within { $seconds } second. Please try again.
           *[other] What is sent must be here within { $seconds } seconds. Please try again.
        }
refusal-too-large = This is too large
    .detail = { $most ->
            [one] At most { $most } byte is taken at once. A case file is far smaller than that.
           *[other] At most { $most } bytes are taken at once. A case file is far smaller than that.
        }

# What came is broken, or nothing is there.
refusal-unreadable = This could not be read
    .detail = What was sent is broken or cut off.
refusal-not-found = There is nothing at this address
    .detail = Please check how it is written.
refusal-method = This address is not for that
    .detail = It does not take requests of this kind. Nothing was changed.
# $phrase is how HTTP calls it, in English.
refusal-refused = { $phrase }
    .detail = Please go back and try something else.

# What was sent is wrong, or Groundswell itself.
refusal-input = This cannot be used as it is
    .detail = { $n ->
            [one] There is one problem.
           *[other] There are { $n } problems.
        }
# $what says where it happened, for those who mend it.
refusal-failure = Something went wrong here
    .detail = { $what }. Your answers were not sent anywhere. Please report this.

# What programs ask.
# $all is a list with commas.
refusal-media-type = This is not sent in a form that is read here
    .detail = Send it with the header Content-Type: { $first }. These are read: { $all }.
refusal-too-many-requests = Too many programs ask at once
    .detail = Please try again in a moment.
refusal-too-many-batches = Too many batches at once
    .detail = { $most ->
            [one] At most { $most } runs at once. Please try again later.
           *[other] At most { $most } run at once. Please try again later.
        }
refusal-too-much-time = This is too much work for this server
    .detail = { $seconds ->
            [one] At most { $seconds } second is spent on what a program asks. With fewer groups it takes less; the commands have no such limit.
           *[other] At most { $seconds } seconds are spent on what a program asks. With fewer groups it takes less; the commands have no such limit.
        }
refusal-out-of-memory = This is too much work for this server
    .detail = There was not enough memory for it. With fewer groups it takes less; the commands have no such limit.
# What is wrong with one part of an address. $allowed are words, as alternatives.
refused-choice = must be one of: { $allowed }
refused-yes-no = must be true or false
refused-value = is not allowed here
# What is wrong with a line of a batch, or with all of it. The last is a refusal, title and detail.
refused-line = { $most ->
        [one] this line is longer than { $most } byte
       *[other] this line is longer than { $most } bytes
    }
refused-not-worked-out = could not be worked out
refused-batch-gave-way = others wait for their turn, and nothing went on here; this is the end of it
refused-batch-too-slow = { $seconds ->
        [one] it did not come within { $seconds } second; this is the end of it
       *[other] it did not come within { $seconds } seconds; this is the end of it
    }
refused-batch-silent = { $seconds ->
        [one] nothing came for { $seconds } second; this is the end of it
       *[other] nothing came for { $seconds } seconds; this is the end of it
    }
refused-batch-too-large = { $most ->
        [one] a batch has at most { $most } byte; this is the end of it
       *[other] a batch has at most { $most } bytes; this is the end of it
    }
refused-in-short = { $title }: { $detail }
# What a refusal says of where it happened.
refused-process-ended = The process that works out advice ended

# The pages. $page is the title of a page, or what stands on a button.
refusal-too-many-sessions = Too many people are answering at this moment
    .detail = Please try again later. Whoever is done can help with “{ $page }”.
refusal-too-many-answers = This is more than the pages can hold
    .detail = { $most ->
            [one] They take at most { $most } group. On a command line there is no such limit. Your answers are as they were before.
           *[other] They take at most { $most } groups. On a command line there is no such limit. Your answers are as they were before.
        }
refusal-gone = Your answers are no longer here
    .detail = They are forgotten after an hour without a page, when somebody chooses to leave or to forget them, and when Groundswell is stopped.
refusal-no-session = There are no answers here yet
    .detail = Begin on the first page. If you did, your browser keeps no cookies for this page; allow them for this address. The cookie holds a random name and nothing else.
refusal-old-form = This form is no longer valid
    .detail = Nothing was changed. Please open the page again and send it from there.
refusal-file-for-text = A file came where text is asked for
    .detail = Nothing was changed. Please open the page again and send it from there.
refusal-no-question = There is no such question
    .detail = Perhaps the group that it was about is no longer on your list.
refusal-no-group = There is no such group
    .detail = Perhaps it was taken off your list, and those behind it moved up.
refusal-no-section = There is no such section
    .detail = Choose one of those shown.
refusal-no-example = There is no such example
    .detail = Choose one on the page “{ $page }”.
refusal-no-advice = There is no such piece of advice
    .detail = Choose one on the page “{ $page }”.
refusal-no-headline = There is no such headline
    .detail = Choose one of those that are shown.
refusal-no-file = There is no such file
    .detail = Choose one on the page “{ $page }”.
