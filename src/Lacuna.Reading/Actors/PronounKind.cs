namespace Lacuna.Reading.Actors;

/// <summary>Person, number and gender of a pronoun.</summary>
internal enum PronounKind
{
    Other,
    He,
    She,
    They,
    It,
    I,
    We,
}
