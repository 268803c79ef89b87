namespace Lacuna.Findings.Drafts.Names;

/// <summary>What of a name was looked at.</summary>
public enum NameCheckKind
{
    /// <summary>An office given to a person, on the day that the draft speaks of.</summary>
    Office,

    /// <summary>"Former" before an office.</summary>
    Former,

    /// <summary>The state or body that the person is said to serve.</summary>
    Country,

    /// <summary>Two spellings of one name in one draft.</summary>
    Spelling,
}
