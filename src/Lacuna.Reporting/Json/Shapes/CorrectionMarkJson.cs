using Lacuna.Core.Corrections;
using NodaTime.Text;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A correction by hand, as a finding tells of it.</summary>
internal sealed record CorrectionMarkJson(string Id, string By, string At, string? Note)
{
    public static CorrectionMarkJson Of(CorrectionMark mark) => new(mark.Id, mark.By, InstantPattern.ExtendedIso.Format(mark.At), mark.Note);
}
