using Lacuna.Archive;
using Lacuna.Findings.Asking;
using Lacuna.Intake;
using Lacuna.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Lacuna.Web.Safety;

/// <summary>What cannot be done is told in one sentence with the mend, on a page.</summary>
internal static class Troubles
{
    public static void UseTroubles(this IApplicationBuilder site) => site.Use(static async (context, next) =>
    {
        IResult told;
        try
        {
            await next(context).ConfigureAwait(false);
            if (context.Response is not { StatusCode: StatusCodes.Status404NotFound, HasStarted: false, ContentLength: null, ContentType: null })
            {
                return;
            }

            told = Shown.Refused("There is no such page here.", StatusCodes.Status404NotFound, "No such page");
        }
        catch (Exception fault) when (!context.Response.HasStarted && fault is QuestionException or IntakeException or ArchiveException or BadHttpRequestException)
        {
            told = Shown.Refused(fault.Message, fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest);
        }

        await told.ExecuteAsync(context).ConfigureAwait(false);
    });
}
