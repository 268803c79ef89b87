namespace Lacuna.Reading.Attribution.Lexicon;

/// <summary>Parts that a word may play in a clause, as <c>words.tsv</c> lists them; a word may have several.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1 << 0,
    Possessive = 1 << 1,
    SubjectPronoun = 1 << 2,
    ObjectPronoun = 1 << 3,
    Relative = 1 << 4,
    Question = 1 << 5,
    Preposition = 1 << 6,
    Conjunction = 1 << 7,
    Subordinator = 1 << 8,
    Be = 1 << 9,
    Have = 1 << 10,
    Do = 1 << 11,
    Modal = 1 << 12,

    /// <summary>A modal that puts the act in the future: nothing has been said yet.</summary>
    Future = 1 << 13,
    Negation = 1 << 14,
    Adverb = 1 << 15,
    Time = 1 << 16,
    Hedge = 1 << 17,

    /// <summary>Ends in -ly and is no adverb.</summary>
    NotAdverb = 1 << 18,

    /// <summary>A verb after which an infinitive of speech tells what was said there: "met to discuss".</summary>
    Pivot = 1 << 19,

    /// <summary>A noun for something that carries words: "statement", "Twitter", "interview".</summary>
    Channel = 1 << 20,

    /// <summary>A noun for people who speak: "officials", "spokesman".</summary>
    SpeakerNoun = 1 << 21,

    /// <summary>A form with "not" joined on: "didn't".</summary>
    Contracted = 1 << 22,

    /// <summary>A pivot that says that the act did not happen: "failed to mention".</summary>
    Failing = 1 << 23,

    /// <summary>A verb whose bare form and -s form are as often nouns or adjectives.</summary>
    OftenNoun = 1 << 24,

    /// <summary>A noun that makes an adverb with its preposition: "in detail", "in this context".</summary>
    FillerNoun = 1 << 25,

    /// <summary>Looks like a form of a verb and is none.</summary>
    NotVerb = 1 << 26,

    /// <summary>A noun for something that happens and so does not speak.</summary>
    EventNoun = 1 << 27,

    /// <summary>A word that may stand before a name called to: "Listen, Pavel".</summary>
    Interjection = 1 << 28,

    /// <summary>Stands for several who act together: "the leaders", "both".</summary>
    Joint = 1 << 29,

    /// <summary>A noun for somebody's way of seeing or telling it: "in X's words".</summary>
    View = 1 << 30,

    /// <summary>Any auxiliary or modal.</summary>
    Auxiliary = Be | Have | Do | Modal,
}
