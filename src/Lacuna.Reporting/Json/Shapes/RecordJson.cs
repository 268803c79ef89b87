using Lacuna.Findings.Comparing;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>The record that absences were measured against.</summary>
internal sealed record RecordJson(DaysJson Window, int Documents, int Days, int LeftOut)
{
    public static RecordJson? OfAny(RecordAround? record) => record is null
        ? null
        : new RecordJson(DaysJson.Of(record.Window), record.Documents, record.Days, record.Left);
}
