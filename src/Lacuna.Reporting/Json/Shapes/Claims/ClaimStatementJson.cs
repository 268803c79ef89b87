using Lacuna.Findings.Claims;
using Lacuna.Reporting.Json.Shapes.Sayings;

namespace Lacuna.Reporting.Json.Shapes.Claims;

/// <summary>A statement as it stands to a claim.</summary>
internal sealed record ClaimStatementJson(string Stance, double Similarity, SayingJson Statement)
{
    public static ClaimStatementJson Of(ClaimStatement statement) =>
        new(KindName.Of(statement.Stance), Rounded.Of(statement.Similarity), SayingJson.Of(statement.Saying));
}
