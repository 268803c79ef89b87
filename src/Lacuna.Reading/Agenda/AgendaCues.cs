using System.Collections.Frozen;
using Lacuna.Core.Reading;
using Lacuna.Reading.Lexicons;

namespace Lacuna.Reading.Agenda;

/// <summary>The cues of <c>agenda-cues.tsv</c>, looked up without regard to case.</summary>
internal static class AgendaCues
{
    private static readonly Lazy<FrozenDictionary<string, AgendaCue>> Table = new(Load);

    /// <summary>Finds the cue that <paramref name="word"/> is; false when it is none.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out AgendaCue cue) =>
        Table.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out cue);

    private static FrozenDictionary<string, AgendaCue> Load()
    {
        var cues = new Dictionary<string, AgendaCue>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in EmbeddedLines.Of("Agenda/Data/agenda-cues.tsv"))
        {
            var cells = line.Split('\t');
            cues.Add(cells[0], new AgendaCue(Enum.Parse<AgendaKind>(cells[1]), Enum.Parse<AgendaCueNeeds>(cells[2])));
        }

        return cues.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
