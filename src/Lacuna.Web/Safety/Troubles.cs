using System.Security.Cryptography;
using Lacuna.Archive;
using Lacuna.Findings.Asking;
using Lacuna.Intake;
using Lacuna.Web.Api;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lacuna.Web.Safety;

/// <summary>What cannot be done is told in one sentence with the mend, on a page. A fault of our own is told with an id that stands in the log, and with nothing else.</summary>
internal static partial class Troubles
{
    /// <summary>What is told while the database that keeps the record is away: its address is nobody's business who only looks.</summary>
    public const string Unreachable = "The database that keeps the record does not answer just now. Nothing is lost; open the page again in a little while.";

    /// <summary>Seconds after which to come again.</summary>
    public const string RetryAfter = "5";

    public static void UseTroubles(this IApplicationBuilder site) => site.Use(static async (context, next) =>
    {
        try
        {
            await next(context).ConfigureAwait(false);
            if (context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false, ContentLength: null, ContentType: null })
            {
                await TellAsync(context, StatusCodes.Status404NotFound, "There is no such page here.", "No such page").ConfigureAwait(false);
            }
        }
        catch (BeingWorkedOutException) when (!context.Response.HasStarted)
        {
            await Shown.Page<WorkingPage>(StatusCodes.Status202Accepted).ExecuteAsync(context).ConfigureAwait(false);
        }
        catch (ArchiveException fault) when (!context.Response.HasStarted && fault.IsPassing)
        {
            context.Response.Headers.RetryAfter = RetryAfter;
            await TellAsync(context, StatusCodes.Status503ServiceUnavailable, Unreachable, "The record cannot be reached").ConfigureAwait(false);
        }
        catch (Exception fault) when (!context.Response.HasStarted && fault is QuestionException or IntakeException or ArchiveException or BadHttpRequestException)
        {
            var status = fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest;
            await TellAsync(context, status, status == StatusCodes.Status413PayloadTooLarge ? FormGuard.TooLarge : fault.Message, "This cannot be shown").ConfigureAwait(false);
        }
        catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested && fault is not OperationCanceledException)
        {
            var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
            TellFault(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Lacuna.Web"), fault, id, context.Request.Method, context.Request.Path);
            context.Response.Clear();
            ResponseHeaders.Set(context);
            await TellAsync(context, StatusCodes.Status500InternalServerError, $"Something went wrong here, which is a fault of Lacuna's own. It stands in the server's log as {id}.", "A fault").ConfigureAwait(false);
        }
    });

    private static Task TellAsync(HttpContext context, int status, string sentence, string title) => Problem.IsForPrograms(context.Request.Path)
        ? Problem.WriteAsync(context, status, sentence)
        : Shown.Refused(sentence, status, title).ExecuteAsync(context);

    [LoggerMessage(Level = LogLevel.Error, Message = "fault {Id} at {Method} {Path}")]
    private static partial void TellFault(ILogger log, Exception fault, string id, string method, string path);
}
