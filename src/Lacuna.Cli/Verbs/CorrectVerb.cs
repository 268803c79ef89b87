using System.ComponentModel;
using Lacuna.Archive;
using Lacuna.Archive.Corrections;
using Lacuna.Cli.Correcting;
using Lacuna.Cli.Output;
using Lacuna.Core.Corrections;
using Lacuna.Reporting;
using Lacuna.Reporting.Corrections;
using Lacuna.Reporting.Json;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna correct list|undo|speaker|merge|split|note|accept|reject</c></summary>
internal sealed class CorrectVerb(Surroundings surroundings) : AsyncCommand<CorrectVerb.Settings>
{
    public const string Name = "correct";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        settings.CheckHtml();
        if (settings.Action == "list")
        {
            await using var asked = await settings.OpenAsync(isReadOnly: true, cancellationToken);
            return await WriteAsync(asked, QueryOf(settings), settings, cancellationToken);
        }

        var by = string.IsNullOrWhiteSpace(settings.By) ? throw new UserException(ExitCode.BadUse, "say who you are: --by \"Ana Silva\"; it is kept with the correction") : settings.By.Trim();
        await using var archive = await settings.OpenAsync(isReadOnly: false, cancellationToken);
        var id = settings.Action == "undo"
            ? await UndoAsync(archive, settings, by, cancellationToken)
            : (await archive.CorrectAsync(await WhatAsync(archive, settings, cancellationToken), by, settings.Note, cancellationToken)).Id;
        return await WriteAsync(archive, new CorrectionQuery { Id = id }, settings, cancellationToken);
    }

    private static async Task<string> UndoAsync(IArchive archive, Settings settings, string by, CancellationToken cancellation)
    {
        var id = settings.Arguments(1, "undo ID")[0];
        return await archive.UndoAsync(id, by, cancellation) is { } undone
            ? undone.Id
            : throw new UserException(ExitCode.BadUse, $"the archive keeps no correction '{id}'; 'lacuna correct list' names all");
    }

    private static async Task<Amendment> WhatAsync(IArchive archive, Settings settings, CancellationToken cancellation)
    {
        switch (settings.Action)
        {
            case "speaker":
                var (document, statement) = (settings.Arguments(2, "speaker DOCUMENT STATEMENT")[0], settings.What[1]);
                var speakers = await ActorSyntax.ReadAsync("--speakers", settings.Speakers, archive, cancellation);
                var addressees = await ActorSyntax.ReadAsync("--addressees", settings.Addressees, archive, cancellation);
                return speakers is null && addressees is null
                    ? throw new UserException(ExitCode.BadUse, "say who spoke or to whom: --speakers \"Wang Yi\" --addressees Ukraine; none for nobody")
                    : new Amendment.Speaker((await NamedDocument.FindAsync(archive, document, cancellation)).Statement(statement), speakers, addressees);
            case "merge" or "split":
                var contacts = new List<ContactTarget>();
                foreach (var given in settings.What.Length > 1 ? settings.What : throw new UserException(ExitCode.BadUse, $"'correct {settings.Action}' needs two documents at least; a contact of several is named so: https://example.org/a#c2"))
                {
                    contacts.Add((await NamedDocument.FindAsync(archive, given, cancellation)).Contact());
                }

                return settings.Action == "merge" ? new Amendment.Merge([.. contacts]) : new Amendment.Split(contacts[0], [.. contacts.Skip(1)]);
            case "note":
                return string.IsNullOrWhiteSpace(settings.Note)
                    ? throw new UserException(ExitCode.BadUse, "'correct note' needs words: --note \"ask the ministry\"")
                    : new Amendment.Remark((await NamedDocument.FindAsync(archive, settings.Arguments(1, "note DOCUMENT [WORDS]", most: 2)[0], cancellation)).Anything(settings.What.ElementAtOrDefault(1)));
            case "accept" or "reject":
                _ = settings.Arguments(3, $"{settings.Action} A B POINT");
                var (a, b) = (await NamedDocument.FindAsync(archive, settings.What[0], cancellation), await NamedDocument.FindAsync(archive, settings.What[1], cancellation));
                return new Amendment.Point(ComparedPoint.Find(a.Reading.Document, b.Reading.Document, settings.What[2], cancellation), settings.Action == "accept");
            default:
                throw new UserException(ExitCode.BadUse, $"'correct {settings.Action}' is not known; there are list, undo, speaker, merge, split, note, accept, reject");
        }
    }

    private static CorrectionQuery QueryOf(Settings settings) => new()
    {
        Documents = [.. settings.What],
        By = settings.By,
        Kinds = settings.Kind is not { } kind ? []
            : Enum.TryParse<CorrectionKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsAsciiDigit(kind[0]) ? [known]
            : throw new UserException(ExitCode.BadUse, $"--kind '{kind}' is not known; there are speaker, merge, split, point, remark"),
    };

    private async Task<int> WriteAsync(IArchive archive, CorrectionQuery query, Settings settings, CancellationToken cancellation)
    {
        var rows = await archive.CorrectionsAsync(query, cancellation).ToListAsync(cancellation);
        var run = new RunFacts(LacunaApp.Version);
        ReportWriter.Write(CorrectionsReport.Of(rows), run, settings.Json, settings.Html, to => JsonCorrections.Write(to, rows, run), surroundings, cancellation);
        return ExitCode.Done;
    }

    internal sealed class Settings : ArchiveReportSettings
    {
        [CommandArgument(0, "<ACTION>")]
        [Description("list, undo, speaker, merge, split, note, accept or reject")]
        public string Action { get; init; } = "";

        [CommandArgument(1, "[WHAT]")]
        [Description("undo ID; speaker DOCUMENT STATEMENT; merge DOCUMENT DOCUMENT; split DOCUMENT FROM; note DOCUMENT [[WORDS]]; accept A B POINT; list [[DOCUMENT]]")]
        public string[] What { get; init; } = [];

        [CommandOption("--by <NAME>")]
        [Description("Who corrects, as it is kept with the correction; with list, only theirs")]
        public string? By { get; init; }

        [CommandOption("--note <WORDS>")]
        [Description("Why; the words of a note")]
        public string? Note { get; init; }

        [CommandOption("--speakers <ACTORS>")]
        [Description("Who spoke, names or ids parted by commas; none when it cannot be told; person:ann-smith=Ann Smith for somebody new")]
        public string? Speakers { get; init; }

        [CommandOption("--addressees <ACTORS>")]
        [Description("To whom, in the same way")]
        public string? Addressees { get; init; }

        [CommandOption("--kind <KIND>")]
        [Description("With list: only speaker, merge, split, point or remark")]
        public string? Kind { get; init; }

        /// <summary>What stands after the action.</summary>
        /// <exception cref="UserException">It is too little or too much.</exception>
        public string[] Arguments(int count, string form, int? most = null) =>
            What.Length >= count && What.Length <= (most ?? count) ? What : throw new UserException(ExitCode.BadUse, $"write it so: lacuna correct {form} --archive FILE --by NAME");
    }
}
