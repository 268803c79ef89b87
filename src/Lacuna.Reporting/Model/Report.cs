using System.Collections.Immutable;

namespace Lacuna.Reporting.Model;

/// <summary>What one run tells a person, in words, before any medium: the terminal and the page print the same report.</summary>
/// <param name="Title">One line that names what was looked at.</param>
public sealed record Report(string Title)
{
    /// <summary>The answer in a few lines, to be read first.</summary>
    public ImmutableArray<Phrase> Answer { get; init; } = [];

    /// <summary>The texts that the report is about, in the order of their letters.</summary>
    public ImmutableArray<Account> Accounts { get; init; } = [];

    /// <summary>The parts of the report in reading order; method and limits come last.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];
}
