using Lacuna.Core.Evidences;

namespace Lacuna.Reporting.Model;

/// <summary>Exact words as shown, and where they stand.</summary>
/// <param name="Label">Whose words: a letter of the report's accounts ("A"), or the name of a document of the record.</param>
/// <param name="Evidence">The words.</param>
public sealed record Quote(string Label, Evidence Evidence)
{
    /// <summary>Letter of the account in which they stand; null when the report does not hold that text.</summary>
    public string? Account { get; init; }

    /// <summary>Date and title of the document, for words of the record; what else is known of the words, for those of an account.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Address of the document; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>BCP 47 tag of the words; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>True when the words are no whole sentence and their surroundings are to be shown.</summary>
    public bool WithContext { get; init; }
}
