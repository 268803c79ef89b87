using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lacuna.Web.Layout;

/// <summary>Pages as results of endpoints.</summary>
internal static class Shown
{
    /// <summary>A page with its parameters.</summary>
    public static IResult Page<TPage>(params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TPage : IComponent
    {
        var given = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            given.Add(name, value);
        }

        return new RazorComponentResult<TPage>(given) { PreventStreamingRendering = true };
    }

    /// <summary>A page that is not the one that was asked for.</summary>
    public static IResult Page<TPage>(int status)
        where TPage : IComponent => new RazorComponentResult<TPage> { StatusCode = status, PreventStreamingRendering = true };

    /// <summary>A sentence that says what could not be done.</summary>
    public static IResult Refused(string sentence, int status = StatusCodes.Status400BadRequest, string title = "This cannot be shown") =>
        new RazorComponentResult<Refusal>(new Dictionary<string, object?> { [nameof(Refusal.Title)] = title, [nameof(Refusal.Sentence)] = sentence }) { StatusCode = status, PreventStreamingRendering = true };
}
