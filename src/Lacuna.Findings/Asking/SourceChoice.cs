using System.Collections.Immutable;
using Lacuna.Archive;

namespace Lacuna.Findings.Asking;

/// <summary>Which sources of the archive an option such as <c>--channels</c> means.</summary>
public static class SourceChoice
{
    /// <summary>Sources that a message names.</summary>
    private const int Named = 5;

    /// <summary>The sources named in <paramref name="given"/>, parted by commas.</summary>
    /// <exception cref="QuestionException">One is no source of the archive.</exception>
    public static ImmutableArray<string> Of(string option, string given, IEnumerable<SourceHolding> holdings)
    {
        var names = holdings.Select(holding => holding.Source.Name).ToList();
        return
        [
            .. given.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(source =>
                names.Find(name => string.Equals(name, source, StringComparison.OrdinalIgnoreCase))
                ?? throw new QuestionException($"{option} '{source}' is no source of the archive; there are {string.Join(", ", names.Take(Named))}{(names.Count > Named ? ", …" : "")}; 'lacuna coverage' lists all")),
        ];
    }
}
