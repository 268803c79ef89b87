using System.Buffers;

namespace Lacuna.Core.Searching;

/// <summary>Folded characters as they are written, in a borrowed buffer: texts are folded by the thousand, and most are as long as before.</summary>
/// <param name="length">The length of the text.</param>
internal ref struct FoldedCharacters(int length)
{
    private char[] _buffer = ArrayPool<char>.Shared.Rent(Math.Max(length, 16));

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>Adds one.</summary>
    public void Append(char character)
    {
        if (Length == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[Length++] = character;
    }

    /// <summary>Adds some.</summary>
    public void Append(string characters)
    {
        if (characters.Length > _buffer.Length - Length)
        {
            Grow(characters.Length);
        }

        characters.CopyTo(_buffer.AsSpan(Length));
        Length += characters.Length;
    }

    /// <summary>Adds letters and digits of ASCII, in lower case but where case is kept.</summary>
    public void AppendPlain(ReadOnlySpan<char> characters, bool keepCase)
    {
        if (characters.Length > _buffer.Length - Length)
        {
            Grow(characters.Length);
        }

        // The bit by which a small letter differs from its capital; digits have it.
        var small = keepCase ? 0 : 0x20;
        var to = _buffer.AsSpan(Length, characters.Length);
        for (var i = 0; i < characters.Length; i++)
        {
            to[i] = (char)(characters[i] | small);
        }

        Length += characters.Length;
    }

    /// <summary>All of them. The buffer is given back, and nothing more is added.</summary>
    public readonly string End()
    {
        var all = new string(_buffer, 0, Length);
        ArrayPool<char>.Shared.Return(_buffer);
        return all;
    }

    private void Grow(int by)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + by, 2 * _buffer.Length));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
