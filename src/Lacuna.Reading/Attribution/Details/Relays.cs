using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Attribution.Details;

/// <summary>Parts "the readout carried by Xinhua" into who passes on (Xinhua) and through what (the readout).</summary>
internal static class Relays
{
    public static (TextSpan Span, TextSpan? Channel) Of(AnnotatedDocument document, TextSpan phrase)
    {
        var first = document.TokenAt(phrase.Start);
        for (var i = first + 2; i < document.Tokens.Length && document.Tokens[i].Start < phrase.End; i++)
        {
            if (document.Tokens[i - 1].AsSpan(document.Text).Equals("by", StringComparison.OrdinalIgnoreCase))
            {
                var channelEnd = i - 3 >= first ? document.Tokens[i - 3].End : phrase.Start;
                return (TextSpan.FromBounds(document.Tokens[i].Start, phrase.End), channelEnd > phrase.Start ? TextSpan.FromBounds(phrase.Start, channelEnd) : null);
            }
        }

        return (phrase, null);
    }
}
