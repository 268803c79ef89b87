using System.Text.Json.Nodes;

namespace Lacuna.Web.Api;

/// <summary>An answer before it has its links.</summary>
/// <param name="Name">Name of the property that holds it: <c>finding</c> for the forms of docs/json.md.</param>
/// <param name="Body">The answer.</param>
internal sealed record ApiAnswer(string Name, JsonNode Body)
{
    /// <summary>The same on a page for people, from the root; null where there is none.</summary>
    public string? Page { get; init; }

    /// <summary>How many there are in all, of a list that is given in parts.</summary>
    public int? Total { get; init; }

    /// <summary>A finding in the form of docs/json.md.</summary>
    public static ApiAnswer Finding(Action<Stream> write)
    {
        using var json = new MemoryStream();
        write(json);
        return new ApiAnswer("finding", JsonNode.Parse(json.GetBuffer().AsSpan(0, (int)json.Length))!);
    }
}
