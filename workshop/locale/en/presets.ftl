# Four usual events to begin with.

preset-strategy = Strategy meeting
preset-strategy-hint = An administration, a ministry or an association settles with its partners where to go.
preset-strategy-topic-1 = Our goals
preset-strategy-question-1 = How would we notice in five years that going this way together was worth it?
preset-strategy-topic-2 = Working together
preset-strategy-question-2 = What do we need from one another so that working together succeeds day by day?
preset-strategy-topic-3 = People and resources
preset-strategy-question-3 = How do we win and keep the people and the means that we need for it?
preset-strategy-topic-4 = Next steps
preset-strategy-question-4 = What should we begin with in the next twelve months, and who can contribute?
preset-strategy-agenda =
    Welcome and introduction
    Where the strategy stands
    World Café
    Presentation of the results
    Agreements and outlook

preset-citizens = Citizens’ workshop
preset-citizens-hint = A municipality or a district asks its residents what should become better there.
preset-citizens-topic-1 = Homes and neighbours
preset-citizens-question-1 = What makes it easier to live well here at any age, and to find good neighbours?
preset-citizens-topic-2 = Ways and traffic
preset-citizens-question-2 = Which everyday ways should become safer, shorter or easier, and how?
preset-citizens-topic-3 = Meeting places and green spaces
preset-citizens-question-3 = Which places do you like to spend time in, and what do they still lack?
preset-citizens-topic-4 = Shops and services
preset-citizens-question-4 = What would you like to be able to do close by, and how could we get there?
preset-citizens-topic-5 = Taking part
preset-citizens-question-5 = What would you take part in yourself, and what support would you need?
preset-citizens-agenda =
    Arrival and welcome
    What today is about
    World Café
    Presentation of the results
    What happens to the ideas

preset-retreat = Retreat
preset-retreat-hint = A team, a board or a parliamentary group looks back and decides what to take on.
preset-retreat-topic-1 = What carries us
preset-retreat-question-1 = What have we achieved in the past year, and what helped us do it?
preset-retreat-topic-2 = What holds us up
preset-retreat-question-2 = What costs us strength from day to day, and what of it could we change ourselves?
preset-retreat-topic-3 = What we take on
preset-retreat-question-3 = What do we want to concentrate on in the coming year, and what do we leave for it?
preset-retreat-agenda =
    Arrival and looking back
    World Café
    Presentation of the results
    Discussion of priorities
    Agreements

preset-school = School conference
preset-school-hint = Teachers, parents and pupils consult together about their school.
preset-school-topic-1 = Learning and teaching
preset-school-question-1 = In which lessons do pupils learn best here, and what is different about them?
preset-school-topic-2 = Digital devices
preset-school-question-2 = What do phones, tablets and artificial intelligence help us with, and where do we draw lines?
preset-school-topic-3 = Getting on with one another
preset-school-question-3 = What contributes to everybody coming to school gladly and without fear?
preset-school-topic-4 = School as a place
preset-school-question-4 = How can rooms, breaks and afternoons become such that we feel at home here?
preset-school-agenda =
    Welcome
    Where the school’s development stands
    World Café
    Presentation of the results
    Discussion and decisions
