using Lacuna.Web.Api;
using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Safety;

/// <summary>A refusal in one sentence, for what is turned away before any page is made: problem details for programs, plain text for people.</summary>
internal static class Plain
{
    /// <summary>Writes the response.</summary>
    public static Task WriteAsync(HttpContext context, int status, string sentence)
    {
        if (Problem.IsForPrograms(context.Request.Path))
        {
            return Problem.WriteAsync(context, status, sentence);
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence + "\n", context.RequestAborted);
    }
}
