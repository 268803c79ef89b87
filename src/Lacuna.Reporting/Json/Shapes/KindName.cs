using System.Text.Json;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>Names of kinds as JSON gives them: <c>onlyInA</c>.</summary>
internal static class KindName
{
    public static string Of<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
