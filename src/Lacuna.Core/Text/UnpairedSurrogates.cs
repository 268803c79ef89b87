using System.Collections.Immutable;

namespace Lacuna.Core.Text;

/// <summary>Takes surrogates without their other half, which JSON cannot hold, out of a text, of the same length after, and puts them back.</summary>
public static class UnpairedSurrogates
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text without them, with offset and value of each in turn; null when there is none.</summary>
    public static (string Text, ImmutableArray<int>? Taken) Take(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return (text, null);
        }

        var taken = ImmutableArray.CreateBuilder<int>();
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i + 1 < letters.Length && char.IsSurrogatePair(letters[i], letters[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(letters[i]))
            {
                taken.Add(i);
                taken.Add(letters[i]);
                letters[i] = Replacement;
            }
        }

        return taken.Count == 0 ? (text, null) : (new string(letters), taken.ToImmutable());
    }

    /// <summary>The text with them.</summary>
    /// <exception cref="FormatException">They were not taken out of this text.</exception>
    public static string PutBack(string text, ImmutableArray<int>? taken)
    {
        if (taken is not { IsDefaultOrEmpty: false } places)
        {
            return text;
        }

        var letters = text.ToCharArray();
        for (var i = 0; i < places.Length; i += 2)
        {
            if (i + 1 == places.Length || (uint)places[i] >= (uint)letters.Length || letters[places[i]] != Replacement || places[i + 1] is < 0xD800 or > 0xDFFF)
            {
                throw new FormatException("its unpaired surrogates do not belong to its text");
            }

            letters[places[i]] = (char)places[i + 1];
        }

        return new string(letters);
    }
}
