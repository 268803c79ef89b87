using System.Globalization;
using System.Text;

namespace Lacuna.Archive.Postgres.Words;

/// <summary>The words of a text as a tsvector in its text form, with marks of what it cannot hold.</summary>
/// <param name="Text">The tsvector.</param>
/// <param name="Entries">How many entries the text has.</param>
/// <param name="IsLossy">True when places or words are lost.</param>
internal readonly record struct WordVector(string Text, int Entries, bool IsLossy)
{
    /// <summary>Of the tsvector's own limits: places of one lexeme, the last place, and bytes in all, with room for marks.</summary>
    private const int MostPlaces = 255, LastPlace = 16_382, MostBytes = 900_000;

    /// <summary>Marks of lost places, of a word whose places are lost, of lost words.</summary>
    public const string LostPlaces = "\u0001l", LostPlacesOf = "\u0001m", LostWords = "\u0001x";

    /// <summary>The tsvector of entries that are parted by spaces.</summary>
    public static WordVector Of(string entries)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var count = 0;
        foreach (var range in entries.AsSpan().Split(' '))
        {
            var entry = entries.AsSpan(range);
            if (entry.IsEmpty)
            {
                continue;
            }

            count++;
            var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!lookup.TryGetValue(entry, out var list))
            {
                lookup[entry] = list = [];
            }

            list.Add(count);
        }

        var bytes = places.Sum(static word => (4L * word.Key.Length) + (2L * Math.Min(word.Value.Count, MostPlaces)) + 8);
        var withPlaces = bytes <= MostBytes;
        var marks = new HashSet<string>(StringComparer.Ordinal);
        if (!withPlaces || count > LastPlace)
        {
            marks.Add(LostPlaces);
        }

        var text = new StringBuilder(entries.Length * 2);
        var room = (long)MostBytes;
        foreach (var (entry, all) in places)
        {
            var lexeme = LexemeText.Of(entry);
            room -= withPlaces ? 0 : (4L * lexeme.Length) + 8;
            if (room < 0)
            {
                marks.Add(LostWords);
                break;
            }

            text.Append(' ').AppendQuoted(lexeme);
            if (withPlaces)
            {
                AppendPlaces(text, all);
            }

            if (all.Count > MostPlaces && withPlaces)
            {
                marks.Add(LostPlacesOf + lexeme);
            }
        }

        foreach (var mark in marks)
        {
            text.Append(' ').AppendQuoted(mark);
        }

        return new WordVector(text.ToString(), count, marks.Count > 0);
    }

    private static void AppendPlaces(StringBuilder text, List<int> places)
    {
        var separator = ':';
        for (var i = 0; i < Math.Min(places.Count, MostPlaces) && places[i] <= LastPlace; i++)
        {
            text.Append(separator).Append(CultureInfo.InvariantCulture, $"{places[i]}");
            separator = ',';
        }
    }
}
