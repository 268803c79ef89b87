using System.Collections.Immutable;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Core.Evidences;
using Lacuna.Reporting.Phrasing;
using Lacuna.Web.Links;

namespace Lacuna.Web.Lists;

/// <summary>One entry of a list behind a number.</summary>
/// <param name="Words">What it is: a title of the public, or our own words.</param>
public sealed record ListEntry(string Words)
{
    /// <summary>Where it leads; null where there is nothing more.</summary>
    public string? Address { get; init; }

    /// <summary>BCP 47 tag of the words; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>What else is told of it: when, where, by whom.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>The words that it rests on.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>A document.</summary>
    /// <param name="row">The document.</param>
    /// <param name="facts">Further facts, after its day and source.</param>
    public static ListEntry Of(DocumentRow row, params ReadOnlySpan<string> facts)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new ListEntry(row.Title.Length > 0 ? row.Title : row.Version.DocumentId)
        {
            Address = Addresses.Version(row.Version),
            Language = row.Language,
            Facts = [WhenWords.Of(row), row.Source?.Name ?? "source unknown", .. facts],
        };
    }

    /// <summary>A statement: the document that carries it, and its words.</summary>
    public static ListEntry Of(StatementRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var who = row.Statement.Speakers.IsEmpty ? "speaker not told" : Counted.List([.. row.Statement.Speakers.Select(speaker => speaker.Name)]);
        var whom = row.Statement.Addressees.IsEmpty ? "" : $" to {Counted.List([.. row.Statement.Addressees.Select(addressee => addressee.Name)])}";
        return Of(row.Document, $"{who}{whom}", row.Statement.Act.ToString().ToLowerInvariant()) with { Evidence = row.Evidence };
    }
}
