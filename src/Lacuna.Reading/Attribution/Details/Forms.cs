using Lacuna.Core.Reading;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Details;

/// <summary>Tells whether content is quoted throughout, in parts or not at all.</summary>
internal static class Forms
{
    public static StatementForm Of(AnnotatedDocument document, FoundStatement found)
    {
        if (found is { Cue: null, Source: { } label } && label.End < document.Text.Length && document.Text[label.End] == ':')
        {
            // A turn in a transcript is speech word for word, marks or not.
            return StatementForm.Direct;
        }

        int quoted = 0, all = 0;

        // Inside a quotation, plain words are indirect again.
        var depth = (found.Cue ?? found.Source) is { } at ? QuotationSearch.DepthAt(document, at.Start) : 0;
        foreach (var content in found.Content)
        {
            for (var t = document.TokenAt(content.Start); t < document.Tokens.Length && document.Tokens[t].Start < content.End; t++)
            {
                if (document.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
                {
                    all++;
                    quoted += QuotationSearch.DepthAt(document, document.Tokens[t].Start) > depth ? 1 : 0;
                }
            }
        }

        return quoted == 0 ? StatementForm.Indirect : quoted == all ? StatementForm.Direct : StatementForm.Mixed;
    }
}
