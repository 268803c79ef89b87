using System.Globalization;
using System.Security.Cryptography;
using Lacuna.Core.Documents;
using Lacuna.Findings.Asking;
using Lacuna.Intake;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Lacuna.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Importing;

/// <summary>Files dropped or chosen, taken into the record with what became of each.</summary>
internal static class ImportEndpoints
{
    /// <summary>A visitor waits so long for a small import; a longer one is looked at on its own page.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapImport(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/import", (WebOptions options) => options.IsReadOnly ? ReadOnly() : Shown.Page<ImportPage>());
        routes.MapPost("/import", TakeInAsync).DisableRequestTimeout();
        routes.MapGet("/import/{id}", (string id, ImportJobs jobs) => jobs.Find(id) is { } job
            ? Shown.Page<ImportJobPage>((nameof(ImportJobPage.Outcomes), job.Outcomes), (nameof(ImportJobPage.IsDone), job.Done.IsCompleted))
            : Results.NotFound());
    }

    private static async Task<IResult> TakeInAsync(HttpContext context, WebOptions options, OpenRecord record, ImportJobs jobs, CancellationToken cancellation)
    {
        if (options.IsReadOnly)
        {
            return ReadOnly();
        }

        var form = await context.Request.ReadFormAsync(cancellation).ConfigureAwait(false);
        var files = form.Files.Where(static file => file.Length > 0 || file.FileName.Length > 0).ToList();
        if (files.Count == 0)
        {
            return Shown.Refused("No file was chosen; choose or drop some.");
        }

        if (files.Count > UploadLimits.MostFiles)
        {
            return Shown.Refused(string.Create(CultureInfo.InvariantCulture, $"These are {files.Count} files; bring at most {UploadLimits.MostFiles} at once, or import the folder with 'lacuna import'."), StatusCodes.Status413PayloadTooLarge);
        }

        var intake = OptionsOf(form);
        _ = new IntakePile(intake);
        var folder = Directory.CreateTempSubdirectory("lacuna-import-");
        try
        {
            var dropped = new List<Dropped>();
            foreach (var file in files)
            {
                dropped.Add(await KeepAsync(file, folder, dropped.Count, cancellation).ConfigureAwait(false));
            }

            var job = new ImportJob(dropped, intake, folder);
            jobs.Begin(job);
            await Task.WhenAny(job.Done, Task.Delay(Patience, cancellation)).ConfigureAwait(false);
            return Results.LocalRedirect($"/import/{job.Id}");
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    private static IntakeOptions OptionsOf(IFormCollection form)
    {
        var (name, voice, published) = (form["source"].ToString().Trim(), form["speaks"].ToString().Trim(), form["published"].ToString().Trim());
        return name.Length == 0 && voice.Length > 0
            ? throw new QuestionException("whose voice the source is was given, but not its name; name the source too")
            : new IntakeOptions
            {
                KeepsOriginals = true,
                Published = published.Length == 0 ? null : published,
                Source = name.Length == 0 ? null : new Source(name, voice.Length == 0 ? null : ActorChoice.Of("speaks for", voice, Array.Empty<Source>()).Actor.Id),
            };
    }

    private static async Task<Dropped> KeepAsync(IFormFile file, DirectoryInfo folder, int number, CancellationToken cancellation)
    {
        // The visitor's name for the file is never a path here.
        var path = Path.Combine(folder.FullName, number.ToString(CultureInfo.InvariantCulture));
        var to = File.Create(path);
        await using (to.ConfigureAwait(false))
        {
            await file.CopyToAsync(to, cancellation).ConfigureAwait(false);
            to.Position = 0;
            return new Dropped(Dropped.NameOf(file.FileName), path, Convert.ToHexStringLower(await SHA256.HashDataAsync(to, cancellation).ConfigureAwait(false)));
        }
    }

    private static IResult ReadOnly() => Shown.Refused("This record is only to be looked at; it is served with --read-only.", StatusCodes.Status403Forbidden);
}
