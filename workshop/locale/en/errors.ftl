# What can go wrong, one sentence each; the key is error- and the error's code.

error-file-duplicate-cluster = Two clusters in { $where } have the key “{ $name }”.
error-file-duplicate-name = One object in the file has the key “{ $name }” more than once.
error-file-duplicate-table = Two tables have the number { $name }.
error-file-duplicate-topic = Two topics have the key “{ $name }”.
error-file-format-missing = This is not a workshop file: it lacks "format": "{ $expected }".
error-file-format-unknown = The format “{ $found }” is not known; “{ $expected }” is expected.
error-file-list-too-long = The list { $where } has { $length } entries; { $limit } are possible.
error-file-missing-key = The key “{ $name }” is missing { $where ->
        [root] at the top level
       *[other] in { $where }
    }.
error-file-not-a-number = The file contains the value { $name }, which JSON does not know.
error-file-not-json = The file is not valid JSON: the mistake is in line { $line }, column { $column }.
error-file-not-object = This is not a workshop file: it must begin with a curly bracket.
error-file-not-utf8 = The file is not saved as UTF-8; please save it in this encoding.
error-file-text-empty = The text in { $where } is empty or invisible.
error-file-text-too-long = The text in { $where } has { $length } characters; { $limit } are possible.
error-file-too-deep = The file is nested too deeply.
error-file-too-large = The file is too large; { $limit } MB are possible.
error-file-too-many-ideas = The file contains { $count } ideas; { $limit } are possible.
error-file-unknown-cluster = The idea { $where } names the cluster “{ $name }”, which its topic does not have.
error-file-unknown-key = Unknown key “{ $name }” { $where ->
        [root] at the top level
       *[other] in { $where }
    }.
error-file-unknown-table = The idea { $where } names table { $name }, which does not exist.
error-file-wrong-date = “{ $found }” in { $where } is not a date of the form 2027-12-31.
error-file-wrong-number = The number in { $where } must be between { $low } and { $high }.
error-file-wrong-type = { $where } must be { $expected ->
        [array] a list
        [integer] a whole number
        [object] an object in curly brackets
       *[string] a text in quotation marks
    }.
error-file-wrong-value = The value “{ $found }” is not possible in { $where }.
error-file-wrong-word = The value “{ $found }” in { $where } is not known; possible are: { $expected }.
