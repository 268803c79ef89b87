namespace Lacuna.Reading.Contacts;

/// <summary>What a word can do in telling of a contact. Column two of <c>contact-words.tsv</c>.</summary>
[Flags]
internal enum ContactWordRoles : uint
{
    None = 0,

    /// <summary>Names a contact: "call".</summary>
    Noun = 1 << 0,

    /// <summary>Tells of a contact: "spoke".</summary>
    Verb = 1 << 1,

    /// <summary>Does not settle the kind: "conversation" is said of calls and of meetings.</summary>
    Loose = 1 << 2,

    /// <summary>Names several contacts at once: "telephone conversations with A and B".</summary>
    Plural = 1 << 3,

    /// <summary>Counts only beside a word of kind: "telephone talk".</summary>
    NeedsKindWord = 1 << 4,

    /// <summary>Counts only with "with" or "between" after it: "a dinner with".</summary>
    NeedsWith = 1 << 5,

    /// <summary>Counts only under a verb that carries it: "sent a letter".</summary>
    NeedsSupport = 1 << 6,

    /// <summary>Counts only with a time or a purpose after its object, since "called X a criminal" is no contact.</summary>
    NeedsTime = 1 << 7,

    /// <summary>Counts only with a person as its object: "received the envoy", not "received aid".</summary>
    NeedsPerson = 1 << 8,

    /// <summary>The other side follows after "with" or "to".</summary>
    TakesWith = 1 << 9,

    /// <summary>The other side follows at once.</summary>
    TakesObject = 1 << 10,

    /// <summary>A place or host follows at once.</summary>
    TakesPlace = 1 << 11,

    /// <summary>Settles the kind of a contact word beside it: "phone", "virtual".</summary>
    KindWord = 1 << 12,

    /// <summary>Before "call", makes it no contact: "press call".</summary>
    Unwanted = 1 << 13,

    /// <summary>Carries a contact noun: "held".</summary>
    Support = 1 << 14,

    /// <summary>Belongs to a verb group.</summary>
    Auxiliary = 1 << 15,

    /// <summary>Base form: with "to" before it, an infinitive.</summary>
    Base = 1 << 16,

    /// <summary>Denies.</summary>
    Negation = 1 << 17,

    /// <summary>Says that it is still to come.</summary>
    Planned = 1 << 18,

    /// <summary>Says that it may never come.</summary>
    Doubtful = 1 << 19,

    /// <summary>Says that it came before another one.</summary>
    Earlier = 1 << 20,

    /// <summary>Says that it is the newest one.</summary>
    Latest = 1 << 21,

    /// <summary>Gives its place in a series; column four is the number.</summary>
    Ordinal = 1 << 22,

    /// <summary>Opens a noun phrase.</summary>
    Determiner = 1 << 23,

    /// <summary>Opens a noun phrase that is new to the reader.</summary>
    Indefinite = 1 << 24,

    /// <summary>Opens a noun phrase and names a participant: "his call".</summary>
    PossessivePronoun = 1 << 25,

    Preposition = 1 << 26,
    Conjunction = 1 << 27,

    /// <summary>Ends the clause.</summary>
    Break = 1 << 28,

    /// <summary>Stands for the noun before it: "who spoke".</summary>
    Relative = 1 << 29,

    /// <summary>The speaker: "I", "we".</summary>
    FirstPerson = 1 << 30,

    /// <summary>In the present tense: with a day to come, it is planned.</summary>
    Present = 1u << 31,
}
