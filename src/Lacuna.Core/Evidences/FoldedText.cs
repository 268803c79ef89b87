using System.Text;
using Lacuna.Core.Text;

namespace Lacuna.Core.Evidences;

/// <summary>A text in which runs of white space are one space and the shapes of quotation marks and dashes are one, with the way back.</summary>
/// <param name="Characters">The folded text.</param>
/// <param name="Origins">For each folded character, its offset in the text; one more at the end for the text's length.</param>
internal sealed record FoldedText(string Characters, int[] Origins)
{
    public static FoldedText Of(string text)
    {
        var characters = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            var character = Fold(text[i]);
            if (character == ' ' && characters.Length > 0 && characters[^1] == ' ')
            {
                continue;
            }

            characters.Append(character);
            origins.Add(i);
        }

        origins.Add(text.Length);
        return new FoldedText(characters.ToString(), [.. origins]);
    }

    /// <summary>The text's span behind a folded run that ends in no space.</summary>
    public TextSpan SpanOf(int start, int length) => TextSpan.FromBounds(Origins[start], Origins[start + length - 1] + 1);

    private static char Fold(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        _ => char.IsWhiteSpace(character) ? ' ' : character,
    };
}
