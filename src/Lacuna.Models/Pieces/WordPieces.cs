using System.Buffers;

namespace Lacuna.Models.Pieces;

/// <summary>Cuts text into the word pieces that the networks know: BERT's uncased pieces (Devlin et al., NAACL 2019), found greedily, longest first.</summary>
/// <remarks>Text is lower-cased and loses its accents, control characters and halves of surrogate pairs; pieces point at the text as it was.</remarks>
internal sealed class WordPieces
{
    /// <summary>Pieces that every sentence has besides its own: one before, one after.</summary>
    public const int Marks = 2;

    /// <summary>Longer words, cut by others than us, are broken addresses and the like; the rest of their pieces is left out.</summary>
    private const int MostPiecesOfWord = 30;

    private readonly Vocabulary _vocabulary;

    private WordPieces(Vocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>The piece before every text.</summary>
    public int Start => _vocabulary.Start;

    /// <summary>The piece after every text.</summary>
    public int End => _vocabulary.End;

    /// <exception cref="ModelMissingException">No readable vocabulary at <paramref name="path"/>.</exception>
    public static WordPieces Open(string path) => new(Vocabulary.Open(path));

    /// <summary>Ids of the pieces of <paramref name="text"/> between the two marks, at most <paramref name="limit"/> in all. Safe to call from several threads.</summary>
    public long[] Encode(string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, Marks);
        var pieces = ArrayPool<WordPiece>.Shared.Rent(limit - Marks);
        var count = Cut(text, pieces.AsSpan(0, limit - Marks));
        var ids = new long[count + Marks];
        ids[0] = Start;
        ids[^1] = End;
        for (var i = 0; i < count; i++)
        {
            ids[i + 1] = pieces[i].Id;
        }

        ArrayPool<WordPiece>.Shared.Return(pieces);
        return ids;
    }

    /// <summary>Ids of the pieces of <paramref name="words"/> between the two marks, at most <paramref name="limit"/> in all, with the number of pieces of each word that fitted.</summary>
    public (long[] Ids, int[] PiecesOfWord) Encode(IReadOnlyList<string> words, int limit)
    {
        var ids = new List<long>(words.Count + Marks) { Start };
        var counts = new List<int>(words.Count);
        Span<WordPiece> pieces = stackalloc WordPiece[MostPiecesOfWord];
        foreach (var word in words)
        {
            var count = Cut(word, pieces);
            if (ids.Count - 1 + count + Marks > limit)
            {
                break;
            }

            foreach (var piece in pieces[..count])
            {
                ids.Add(piece.Id);
            }

            counts.Add(count);
        }

        ids.Add(End);
        return counts.Count == 0 ? ([], []) : ([.. ids], [.. counts]);
    }

    /// <summary>Adds the ids of the pieces of one word to <paramref name="ids"/>, one at least: a word without any is one unknown piece. Returns their number.</summary>
    public int Append(ReadOnlySpan<char> word, List<long> ids)
    {
        Span<WordPiece> pieces = stackalloc WordPiece[MostPiecesOfWord];
        var count = Cut(word, pieces);
        foreach (var piece in pieces[..count])
        {
            ids.Add(piece.Id);
        }

        if (count == 0)
        {
            ids.Add(_vocabulary.Unknown);
        }

        return Math.Max(1, count);
    }

    /// <summary>Fills <paramref name="pieces"/> with the first pieces of <paramref name="text"/>, marks not included, and returns their number.</summary>
    public int Cut(ReadOnlySpan<char> text, Span<WordPiece> pieces) => new PieceScanner(
        _vocabulary,
        pieces,
        stackalloc char[PieceScanner.UsualRoom],
        stackalloc int[PieceScanner.UsualRoom],
        stackalloc int[PieceScanner.UsualRoom]).Scan(text);
}
