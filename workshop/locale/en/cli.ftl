# The command line, and what the terminal shows at the start.

cli-about = Manage Tischdecke
cli-export = Write an event’s minutes to a file
cli-export-replaced = The format cannot show these characters; their code stands there instead: { $characters }
cli-import = Read a workshop file; prints the new event’s number
cli-links = Print number, topic, code and addresses of every table; the hosts’ addresses are secret
cli-list = List all events
cli-passphrase = Set a new organiser’s password
cli-print = Print for an event: table tents, cards and more as PDF; with --table for these tables only
cli-serve = Start the server
cli-suggest = Group the texts of a CSV column; prints CSV with text, group and proposed name
cli-suggest-alone = { $code ->
        [model-library] This machine lacks the library “{ $library }” that the model needs (see “Language models” in docs/operating.md);
        [model-missing] There is no model “{ $source }” on this machine, and nothing is downloaded by itself;
        [model-refused] The model “{ $source }” has refused the request (status { $status });
        [model-wrong] What the model “{ $source }” delivers is of no use;
       *[model-silent] The model “{ $source }” does not answer;
    } the built-in method has done the grouping.

serve-first = On your first visit you set your password there.
serve-loopback = This machine is on no network; phones will not reach this address. Connect it to the hall’s network, or set WORKSHOP_BASE_URL.
serve-organiser = Organiser:
serve-phones = Phones on this network:
serve-stop = Stop with Ctrl+C
