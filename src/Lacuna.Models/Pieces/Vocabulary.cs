namespace Lacuna.Models.Pieces;

/// <summary>The word pieces of BERT by their text: those that begin a word and those that go on with one ("##" in the file).</summary>
internal sealed class Vocabulary
{
    private const string Continued = "##";

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _first, _next;

    private Vocabulary(IEnumerable<string> lines)
    {
        var first = new Dictionary<string, int>(32768, StringComparer.Ordinal);
        var next = new Dictionary<string, int>(8192, StringComparer.Ordinal);
        var id = 0;
        foreach (var line in lines)
        {
            if (line.Length > Continued.Length && line.StartsWith(Continued, StringComparison.Ordinal))
            {
                next.TryAdd(line[Continued.Length..], id);
                LongestNext = Math.Max(LongestNext, line.Length - Continued.Length);
            }
            else
            {
                first.TryAdd(line, id);
                LongestFirst = Math.Max(LongestFirst, line.Length);
            }

            id++;
        }

        (Start, End, Unknown) = (Mark("[CLS]"), Mark("[SEP]"), Mark("[UNK]"));
        _first = first.GetAlternateLookup<ReadOnlySpan<char>>();
        _next = next.GetAlternateLookup<ReadOnlySpan<char>>();

        int Mark(string text) => first.TryGetValue(text, out var mark) ? mark : throw new InvalidDataException($"no {text} among the word pieces");
    }

    /// <summary>The piece before every text.</summary>
    public int Start { get; }

    /// <summary>The piece after every text.</summary>
    public int End { get; }

    /// <summary>The piece that stands for a word which cannot be made of others.</summary>
    public int Unknown { get; }

    /// <summary>Length of the longest piece that begins a word.</summary>
    public int LongestFirst { get; }

    /// <summary>Length of the longest piece that goes on with a word.</summary>
    public int LongestNext { get; }

    /// <exception cref="ModelMissingException">No readable vocabulary at <paramref name="path"/>.</exception>
    public static Vocabulary Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new ModelMissingException(path);
        }

        try
        {
            return new Vocabulary(File.ReadLines(path));
        }
        catch (Exception damaged) when (damaged is IOException or InvalidDataException)
        {
            throw new ModelMissingException(path, damaged);
        }
    }

    /// <summary>The id of a piece that begins a word.</summary>
    public bool TryFirst(ReadOnlySpan<char> text, out int id) => _first.TryGetValue(text, out id);

    /// <summary>The id of a piece that goes on with a word.</summary>
    public bool TryNext(ReadOnlySpan<char> text, out int id) => _next.TryGetValue(text, out id);
}
