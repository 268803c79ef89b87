using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lacuna.Web.Links;
using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Api;

/// <summary>Writes answers: the links, the part of the list, and the answer itself, in which every document and piece of evidence has its links too.</summary>
internal static class ApiWriter
{
    /// <summary>Readable quotation marks; the output is no part of a page.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes one answer.</summary>
    public static Task WriteAsync(ApiAsked asked, ApiAnswer answer, ApiOperation operation)
    {
        var context = asked.Context;
        var root = $"{context.Request.Scheme}://{context.Request.Host}";
        AnswerLinks.Add(answer.Body, root);
        var whole = new JsonObject { ["links"] = Links(asked, answer, operation, root) };
        if (operation.IsPaged)
        {
            whole["page"] = new JsonObject { ["limit"] = asked.Page.Limit, ["offset"] = asked.Page.Offset, ["total"] = answer.Total };
        }

        whole[answer.Name] = answer.Body;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(whole.ToJsonString(Options), context.RequestAborted);
    }

    private static JsonObject Links(ApiAsked asked, ApiAnswer answer, ApiOperation operation, string root)
    {
        var request = asked.Context.Request;
        var links = new JsonObject
        {
            ["self"] = root + request.Path + request.QueryString,
            ["page"] = answer.Page is { } page ? root + page : null,
            ["next"] = null,
            ["previous"] = null,
        };
        if (operation.IsPaged)
        {
            var (limit, offset) = (asked.Page.Limit, asked.Page.Offset);
            if (asked.Page.End < answer.Total && asked.Page.End <= operation.Parameters.First(parameter => parameter.Name == "offset").Range.Most)
            {
                links["next"] = At(asked.Page.End);
            }

            if (offset > 0)
            {
                links["previous"] = At(Math.Max(0, offset - limit));
            }
        }

        return links;

        string At(int offset) => root + Addresses.Of(
            request.Path,
            [
                .. request.Query.Where(pair => pair.Key is not "offset").Select(pair => (pair.Key, (string?)pair.Value.ToString())),
                ("offset", offset.ToString(CultureInfo.InvariantCulture)),
            ]);
    }
}
