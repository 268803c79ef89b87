using System.Buffers;
using System.Text;

namespace Lacuna.Models.Pieces;

/// <summary>Goes through a text once and finds its pieces: gathers a word in plain form (lower case, no accents), then cuts it, the longest piece first.</summary>
internal ref struct PieceScanner
{
    /// <summary>Room for a word that is enough for all but broken addresses.</summary>
    public const int UsualRoom = 64;

    private readonly Vocabulary _vocabulary;
    private readonly Span<WordPiece> _pieces;
    private Span<char> _plain;
    private Span<int> _starts, _ends;
    private int _length, _count, _wordStart, _wordEnd;

    /// <param name="vocabulary">The pieces that there are.</param>
    /// <param name="pieces">Where found pieces go.</param>
    /// <param name="plain">Room for a word; longer words get more.</param>
    /// <param name="starts">Room for where each code unit of the word begins in the text.</param>
    /// <param name="ends">Room for where each ends.</param>
    public PieceScanner(Vocabulary vocabulary, Span<WordPiece> pieces, Span<char> plain, Span<int> starts, Span<int> ends)
    {
        _vocabulary = vocabulary;
        _pieces = pieces;
        _plain = plain;
        _starts = starts;
        _ends = ends;
        _wordStart = -1;
    }

    /// <summary>Fills the pieces, as many as there is room for, and returns their number.</summary>
    public int Scan(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length && _count < _pieces.Length;)
        {
            // Half of a surrogate pair is left out.
            if (Rune.DecodeFromUtf16(text[at..], out var character, out var width) == OperationStatus.Done)
            {
                Take(character, at, at + width);
            }

            at += width;
        }

        EndWord();
        return _count;
    }

    private void Take(Rune character, int start, int end)
    {
        switch (Characters.KindOf(character))
        {
            case CharacterKind.Space:
                EndWord();
                break;
            case CharacterKind.Nothing:
                LengthenLast(end);
                break;
            case CharacterKind.Alone:
                EndWord();
                Put(character, start, end);
                EndWord();
                break;
            default:
                Put(character, start, end);
                break;
        }
    }

    /// <summary>Adds the plain form of a character to the word. A word of nothing but accents stays empty, yet is one.</summary>
    private void Put(Rune character, int start, int end)
    {
        if (_wordStart < 0)
        {
            (_wordStart, _wordEnd) = (start, end);
        }

        if (character.IsAscii)
        {
            Add(char.ToLowerInvariant((char)character.Value), start, end);
            return;
        }

        var plain = Characters.PlainForm(character);
        foreach (var sign in plain)
        {
            Add(sign, start, end);
        }

        if (plain.Length == 0)
        {
            LengthenLast(end);
        }
    }

    private void Add(char sign, int start, int end)
    {
        if (_length == _plain.Length)
        {
            Grow();
        }

        _plain[_length] = sign;
        _starts[_length] = start;
        _ends[_length] = end;
        _length++;
    }

    private void Grow()
    {
        var (plain, starts, ends) = (new char[2 * _plain.Length], new int[2 * _plain.Length], new int[2 * _plain.Length]);
        _plain.CopyTo(plain);
        _starts.CopyTo(starts);
        _ends.CopyTo(ends);
        _plain = plain;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>Accents and unseen signs belong to the character before them.</summary>
    private void LengthenLast(int end)
    {
        _wordEnd = end;
        if (_length > 0)
        {
            _ends[_length - 1] = end;
        }
    }

    private void EndWord()
    {
        if (_wordStart >= 0 && _count < _pieces.Length)
        {
            CutWord();
        }

        (_length, _wordStart) = (0, -1);
    }

    private void CutWord()
    {
        if (_length == 0)
        {
            _pieces[_count++] = new WordPiece(_vocabulary.Unknown, _wordStart, _wordEnd - _wordStart);
            return;
        }

        var first = _count;
        for (var at = 0; at < _length;)
        {
            if (!FindLongest(at, out var id, out var length))
            {
                _count = first;
                AddPiece(_vocabulary.Unknown, 0, _length);
                return;
            }

            if (_count == _pieces.Length)
            {
                return;
            }

            AddPiece(id, at, length);
            at += length;
        }
    }

    private readonly bool FindLongest(int at, out int id, out int length)
    {
        var longest = at == 0 ? _vocabulary.LongestFirst : _vocabulary.LongestNext;
        for (length = Math.Min(longest, _length - at); length > 0; length--)
        {
            var text = _plain.Slice(at, length);
            if (at == 0 ? _vocabulary.TryFirst(text, out id) : _vocabulary.TryNext(text, out id))
            {
                return true;
            }
        }

        id = 0;
        return false;
    }

    private void AddPiece(int id, int at, int length) =>
        _pieces[_count++] = new WordPiece(id, _starts[at], _ends[at + length - 1] - _starts[at]);
}
