using System.Collections.Frozen;
using System.Globalization;
using Lacuna.Core.Reading;
using Lacuna.Reading.Lexicons;

namespace Lacuna.Reading.Contacts;

/// <summary>The words of <c>contact-words.tsv</c>, looked up without regard to case.</summary>
internal static class ContactWords
{
    private static readonly Lazy<FrozenDictionary<string, ContactWord>> Table = new(Load);

    /// <summary>What <paramref name="word"/> can do; no roles when the table lacks it.</summary>
    public static ContactWord Find(ReadOnlySpan<char> word) =>
        Table.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : default;

    private static FrozenDictionary<string, ContactWord> Load()
    {
        var words = new Dictionary<string, ContactWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in EmbeddedLines.Of("Contacts/Data/contact-words.tsv"))
        {
            var cells = line.Split('\t');
            words.Add(cells[0], new ContactWord(
                Enum.Parse<ContactWordRoles>(cells[1]),
                cells.Length > 2 && cells[2].Length > 0 ? Enum.Parse<ContactKind>(cells[2]) : default,
                cells.Length > 3 ? int.Parse(cells[3], CultureInfo.InvariantCulture) : 0));
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
