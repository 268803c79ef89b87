using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Lacuna.Findings.Asking;
using Lacuna.Reporting.Json;
using Lacuna.Web.Asking;
using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Api;

/// <summary>Drafts laid beside the record. Nothing of a draft is kept.</summary>
internal static class CheckOperations
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<ApiOperation> All { get; } =
    [
        new("/check", "checkDraft", "A draft laid beside the record: its quotations word by word, dates, names and offices, counts, claims of absence. Nothing of it is kept.", "CheckAnswer", CheckAsync) { Body = "Draft" },
    ];

    private static async Task<ApiAnswer> CheckAsync(ApiAsked asked)
    {
        var request = asked.Context.Request;
        if (!request.HasJsonContentType())
        {
            throw new BadHttpRequestException("Send the draft as application/json: {\"text\": \"...\"}.", StatusCodes.Status415UnsupportedMediaType);
        }

        if (request.ContentLength > DraftToCheck.MostBytes)
        {
            throw new BadHttpRequestException(string.Create(CultureInfo.InvariantCulture, $"The draft is larger than {DraftToCheck.MostBytes >> 20} MB; send less of it."), StatusCodes.Status413PayloadTooLarge);
        }

        var draft = await DraftOfAsync(asked).ConfigureAwait(false);
        var (check, style) = await DraftToCheck.CheckAsync(draft, asked.Record, asked.Cancellation).ConfigureAwait(false);
        return ApiAnswer.Finding(to => JsonDrafts.Write(to, check, style, asked.Run)) with { Page = "/desk" };
    }

    private static async Task<DraftToCheck> DraftOfAsync(ApiAsked asked)
    {
        if (asked.Context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = DraftToCheck.MostBytes;
        }

        try
        {
            return await JsonSerializer.DeserializeAsync(asked.Context.Request.Body, ApiJsonContext.Default.DraftToCheck, asked.Cancellation).ConfigureAwait(false)
                ?? throw new QuestionException("the body is null; send {\"text\": \"...\"}");
        }
        catch (JsonException fault)
        {
            throw new QuestionException(string.Create(CultureInfo.InvariantCulture, $"the body is no draft as JSON: line {fault.LineNumber + 1} of it cannot be read; send {{\"text\": \"...\"}}"));
        }
    }
}
