using Lacuna.Findings.Silences;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>One reason why a silence is not established, or what may hide an earlier mention.</summary>
internal sealed record DoubtJson(string Kind, string Words)
{
    public static DoubtJson Of(Doubt doubt) => new(KindName.Of(doubt.Kind), doubt.Words);
}
