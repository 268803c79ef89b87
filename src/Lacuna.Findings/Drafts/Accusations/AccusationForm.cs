namespace Lacuna.Findings.Drafts.Accusations;

/// <summary>How words tell of an accusation.</summary>
internal enum AccusationForm
{
    /// <summary>"accused Russia of …": the accused stands after them.</summary>
    Whom,

    /// <summary>"Russia is accused of …": the accused stands before them.</summary>
    By,

    /// <summary>"called Putin a war criminal": the accused and then what they are called, which must be a wrong.</summary>
    Name,

    /// <summary>"allegations of …".</summary>
    Noun,
}
