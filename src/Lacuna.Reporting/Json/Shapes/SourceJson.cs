using Lacuna.Core.Documents;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>The channel that published a document.</summary>
internal sealed record SourceJson(string Name, string? SpeaksFor, string? TimeZone)
{
    public static SourceJson? Of(Source? source) => source is null ? null : new SourceJson(source.Name, source.SpeaksFor, source.TimeZone);
}
