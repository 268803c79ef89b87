namespace Lacuna.Findings.Subjects;

/// <summary>Where a suggested term comes from.</summary>
public enum SuggestionKind
{
    /// <summary>The name that was asked for.</summary>
    Asked,

    /// <summary>Another name of the actor in our tables.</summary>
    Table,

    /// <summary>The state's name in another language, by the host's ICU.</summary>
    Country,

    /// <summary>The name as another language would spell it, by rule: a guess.</summary>
    Spelling,

    /// <summary>A name in the record that holds the name or is spelt nearly so.</summary>
    Record,
}
