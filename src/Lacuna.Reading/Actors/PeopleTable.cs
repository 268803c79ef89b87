using System.Collections.Concurrent;
using Lacuna.Core.Actors;
using NodaTime;

namespace Lacuna.Reading.Actors;

/// <summary>The people of the tables. Names are indexed at once; the rest of a line is read when somebody asks for it.</summary>
internal sealed class PeopleTable
{
    /// <summary>Rank of the people of our own list, whom reports name without introduction.</summary>
    public const int OwnRank = 2;

    /// <summary>Last day that our own list tells of (<c>data/README.md</c>).</summary>
    public static readonly LocalDate OwnListMade = new(2025, 11, 30);

    /// <summary>Day from which on the tables of officeholders tell nothing (<c>data/README.md</c>).</summary>
    public static readonly LocalDate SourcesTaken = new(2022, 9, 30);

    private readonly string _text;
    private readonly List<int> _starts = new(5_000);
    private readonly List<(int Row, int Next)> _bearers = new(6_000);
    private readonly Dictionary<ulong, int> _firstOfFamily = new(4_096);
    private readonly Dictionary<string, int> _byId = new(5_000, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, PersonEntry> _entries = new();
    private readonly ConcurrentDictionary<int, OfficeHolding[]> _offices = new();
    private readonly ConcurrentDictionary<(string, string), OfficeHolding[]> _holders = new();

    /// <summary>Reads the table and adds every name to <paramref name="phrases"/>.</summary>
    public PeopleTable(string text, PhraseTable phrases, Func<ulong, WordClass> classOf)
    {
        _text = text;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            if (end > at && text[at] != '#')
            {
                Add(at, new TableRow(text.AsSpan(at, end - at)), phrases, classOf);
            }

            at = end + 1;
        }
    }

    /// <summary>Number of people.</summary>
    public int Count => _starts.Count;

    /// <summary>The person in row <paramref name="index"/>.</summary>
    public PersonEntry this[int index] => _entries.GetOrAdd(index, static (i, table) => table.Read(i), this);

    /// <summary>Row of the person with <paramref name="id"/>; -1 when there is none.</summary>
    public int Find(string id) => _byId.GetValueOrDefault(id, -1);

    /// <summary>Rows of the people whom reports call by <paramref name="word"/>, a number of <see cref="WordHash"/>.</summary>
    public IEnumerable<int> Family(ulong word)
    {
        for (var i = _firstOfFamily.GetValueOrDefault(word, -1); i >= 0; i = _bearers[i].Next)
        {
            yield return _bearers[i].Row;
        }
    }

    /// <summary>Offices of the person in row <paramref name="index"/>.</summary>
    public OfficeHolding[] OfficesOf(int index) => _offices.GetOrAdd(index, static (row, table) => table.ReadOffices(row), this);

    private OfficeHolding[] ReadOffices(int index)
    {
        var holdings = new List<OfficeHolding>();
        var cell = Row(index).Cell(6);
        foreach (var range in cell.Split(';'))
        {
            if (!cell[range].IsEmpty)
            {
                holdings.Add(HoldingReader.Read(cell[range].Trim(), this[index].Actor.Id));
            }
        }

        return [.. holdings];
    }

    /// <summary>Everybody who ever held the office, the latest first.</summary>
    public OfficeHolding[] HoldersOf(string office, string body) => _holders.GetOrAdd((office, body), static (key, table) => table.SearchHolders(key.Item1, key.Item2), this);

    // A search for the words of the holding is faster than an index of all holdings, of which a run needs a few.
    private OfficeHolding[] SearchHolders(string office, string body)
    {
        var key = $"{(body.StartsWith("state:", StringComparison.Ordinal) ? body["state:".Length..] : body)}/{office} ";
        var holdings = new List<OfficeHolding>();
        for (var at = _text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            if (_text[at - 1] is not ('\t' or ' '))
            {
                continue;
            }

            var row = _starts.BinarySearch(at);
            var end = _text.AsSpan(at).IndexOfAny(';', '\n');
            holdings.Add(HoldingReader.Read(_text.AsSpan(at, end < 0 ? _text.Length - at : end), this[row < 0 ? ~row - 1 : row].Actor.Id));
        }

        return [.. holdings.OrderByDescending(holding => holding.From)];
    }

    private void Add(int start, TableRow row, PhraseTable phrases, Func<ulong, WordClass> classOf)
    {
        var index = _starts.Count;
        _starts.Add(start);
        _byId[row.Cell(0).ToString()] = index;
        AddName(row.Cell(1), row.Cell(2), index, phrases, classOf);
        var others = row.Cell(5);
        foreach (var range in others.Split('|'))
        {
            AddName(others[range], row.Cell(2), index, phrases, classOf);
        }
    }

    private void AddName(ReadOnlySpan<char> name, ReadOnlySpan<char> state, int row, PhraseTable phrases, Func<ulong, WordClass> classOf)
    {
        phrases.Add(name, PhraseKind.Person, row);
        var family = FamilyOf(name, state, classOf);
        if (family == 0)
        {
            return;
        }

        var first = _firstOfFamily.GetValueOrDefault(family, -1);
        for (var i = first; i >= 0 && _bearers[i].Row >= row; i = _bearers[i].Next)
        {
            if (_bearers[i].Row == row)
            {
                return;
            }
        }

        _firstOfFamily[family] = _bearers.Count;
        _bearers.Add((row, first));
    }

    // Chinese and Korean names put the family first, unless the person took a Western first name.
    private static ulong FamilyOf(ReadOnlySpan<char> name, ReadOnlySpan<char> state, Func<ulong, WordClass> classOf)
    {
        ulong first = 0, last = 0;
        var count = 0;
        for (var rest = name; !rest.IsEmpty;)
        {
            var word = WordHash.Of(PhraseWords.Next(ref rest));
            if (word != 0 && (classOf(word) & WordClass.Suffix) == 0)
            {
                first = count++ == 0 ? word : first;
                last = word;
            }
        }

        var familyFirst = state is "CHN" or "TWN" or "HKG" or "MAC" or "KOR" or "PRK"
            && ((classOf(first) & (WordClass.GivenM | WordClass.GivenF)) == 0 || count > 2);
        return familyFirst ? first : last;
    }

    private PersonEntry Read(int index)
    {
        var row = Row(index);
        var state = row.Cell(2).IsEmpty ? null : "state:" + row.Cell(2).ToString();
        return new PersonEntry(new Actor(row.Cell(0).ToString(), row.Cell(1).ToString(), ActorKind.Person, state), row.Cell(3).IsEmpty ? '\0' : row.Cell(3)[0], row.Cell(4)[0] - '0');
    }

    private TableRow Row(int index)
    {
        var line = _text.AsSpan(_starts[index]);
        var end = line.IndexOf('\n');
        return new TableRow((end < 0 ? line : line[..end]).TrimEnd('\r'));
    }
}
