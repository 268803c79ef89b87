using System.Collections.Frozen;
using System.Collections.Immutable;
using Lacuna.Core.Text;
using Lacuna.Findings.Quotes.Scanning;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Quotes.Edits;

/// <summary>Finds the words on which the sense may turn when they are left out.</summary>
internal static class TurnWords
{
    /// <summary>Most words of an entry: "on the other hand".</summary>
    private const int Longest = 4;

    private static readonly Lazy<FrozenDictionary<string, OmissionTurnKind>> Entries = new(Load);

    /// <summary>Those of a run of words, in order.</summary>
    public static ImmutableArray<OmissionTurn> In(ScannedText source, int first, int count)
    {
        var turns = ImmutableArray.CreateBuilder<OmissionTurn>();
        for (var at = first; at < first + count; at++)
        {
            for (var length = Math.Min(Longest, first + count - at); length > 0; length--)
            {
                var key = string.Join('-', Enumerable.Range(at, length).Select(i => WordKey.Of(source.Words[i].Span.AsSpan(source.Text))));
                if (Entries.Value.TryGetValue(key, out var kind))
                {
                    TextSpan span = source.SpanOf(at, length);
                    turns.Add(new OmissionTurn(kind, span, span.In(source.Text)));
                    at += length - 1;
                    break;
                }
            }
        }

        return turns.ToImmutable();
    }

    private static FrozenDictionary<string, OmissionTurnKind> Load()
    {
        var entries = new Dictionary<string, OmissionTurnKind>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("omission-turns.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var kind = Enum.Parse<OmissionTurnKind>(line[..colon], ignoreCase: true);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                entries.TryAdd(word, kind);
            }
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
