using Lacuna.Core.Text;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A place in the text of the document that the object belongs to, in UTF-16 code units, and its words.</summary>
internal sealed record SpanJson(int Start, int End, string Exact)
{
    public static SpanJson Of(TextSpan span, string text) => new(span.Start, span.End, span.In(text));

    public static SpanJson? Of(TextSpan? span, string text) => span is { } at ? Of(at, text) : null;
}
