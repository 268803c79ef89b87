using Lacuna.Findings.Silences;

namespace Lacuna.Reporting.Json.Shapes.Silences;

/// <summary>Upper bounds of 95% on the rate of mentions.</summary>
internal sealed record MentionBoundsJson(double? PerDocument, double? PerDay, double Recall)
{
    public static MentionBoundsJson Of(MentionBounds bounds) => new(OfAny(bounds.PerDocument), OfAny(bounds.PerDay), Rounded.Of(bounds.Recall));

    private static double? OfAny(double? bound) => bound is { } share ? Rounded.Of(share) : null;
}
