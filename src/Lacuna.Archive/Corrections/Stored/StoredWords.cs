using System.Collections.Immutable;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;

namespace Lacuna.Archive.Corrections.Stored;

/// <summary>Words that a correction points at. Their surrogates without other half are kept apart, by offsets into the three runs of words laid end to end.</summary>
internal sealed record StoredWords(string Document, string Version, int Start, string Exact, string Before, string After)
{
    public ImmutableArray<int>? Unpaired { get; init; }

    public static StoredWords Of(Evidence words)
    {
        // A run may be cut within a pair, so that all three are looked at one by one.
        var (before, exact, after) = (UnpairedSurrogates.Take(words.Before), UnpairedSurrogates.Take(words.Exact), UnpairedSurrogates.Take(words.After));
        ImmutableArray<int> taken = [.. Moved(before.Taken, 0), .. Moved(exact.Taken, words.Before.Length), .. Moved(after.Taken, words.Before.Length + words.Exact.Length)];
        return new StoredWords(words.Of.DocumentId, words.Of.ContentHash, words.At.Start, exact.Text, before.Text, after.Text) { Unpaired = taken.IsEmpty ? null : taken };
    }

    /// <exception cref="FormatException">It is none that was ever written.</exception>
    public Evidence ToEvidence()
    {
        if (Start < 0 || Version.Length != 64 || !Version.All(char.IsAsciiHexDigitLower))
        {
            throw new FormatException("the words that it points at stand in no version");
        }

        var all = UnpairedSurrogates.PutBack(Before + Exact + After, Unpaired);
        var (exact, after) = (Before.Length, Before.Length + Exact.Length);
        return new Evidence(new DocumentVersion(Document, Version), new TextSpan(Start, Exact.Length), all[exact..after], all[..exact], all[after..]);
    }

    private static IEnumerable<int> Moved(ImmutableArray<int>? taken, int by) => (taken ?? []).Select((value, i) => i % 2 == 0 ? value + by : value);
}
