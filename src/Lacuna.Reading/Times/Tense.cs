namespace Lacuna.Reading.Times;

/// <summary>Whether the clause around an expression of time tells of what has been or of what is to come.</summary>
internal enum Tense
{
    /// <summary>Neither can be told.</summary>
    Unknown,

    /// <summary>It has been.</summary>
    Past,

    /// <summary>It is to come.</summary>
    Future,
}
