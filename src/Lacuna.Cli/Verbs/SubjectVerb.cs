using System.Collections.Immutable;
using System.ComponentModel;
using Lacuna.Cli.Archives;
using Lacuna.Cli.Output;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Subjects;
using Lacuna.Reading.Actors;
using Lacuna.Reporting;
using Lacuna.Reporting.Archives;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Model;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna subject add|list|remove|suggest</c></summary>
internal sealed class SubjectVerb(Surroundings surroundings) : AsyncCommand<SubjectVerb.Settings>
{
    public const string Name = "subject";

    /// <inheritdoc/>
    public override Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings is not { Action: "add" } and not { Terms: null, Translations: null })
        {
            throw new UserException(ExitCode.BadUse, "--terms and --translations go with 'subject add'");
        }

        settings.CheckHtml();
        return settings.Action switch
        {
            "add" => AddAsync(settings, cancellationToken),
            "list" => ListAsync(settings, cancellationToken),
            "remove" => RemoveAsync(settings, cancellationToken),
            "suggest" => SuggestAsync(settings, cancellationToken),
            _ => throw new UserException(ExitCode.BadUse, $"'subject {settings.Action}' is not known; there are add, list, remove, suggest"),
        };
    }

    private async Task<int> AddAsync(Settings settings, CancellationToken cancellation)
    {
        var name = NameOf(settings);
        var terms = settings.Terms is null ? TermSyntax.Terms("NAME", name) : TermSyntax.Terms("--terms", settings.Terms);
        var subject = new Subject(name, terms.AddRange(TermSyntax.Translations("--translations", settings.Translations)));
        if (subject.Terms.IsEmpty)
        {
            throw new UserException(ExitCode.BadUse, "--terms is empty; name words to look for");
        }

        await using var archive = await settings.OpenAsync(isReadOnly: false, cancellation);
        await archive.SaveSubjectAsync(subject, cancellation);
        Write(SubjectsReport.Of([subject]), [subject], settings, cancellation);
        return ExitCode.Done;
    }

    private async Task<int> ListAsync(Settings settings, CancellationToken cancellation)
    {
        await using var archive = await settings.OpenAsync(isReadOnly: true, cancellation);
        var subjects = await archive.SubjectsAsync(cancellation);
        Write(SubjectsReport.Of(subjects), subjects, settings, cancellation);
        return ExitCode.Done;
    }

    private async Task<int> RemoveAsync(Settings settings, CancellationToken cancellation)
    {
        var name = NameOf(settings);
        await using var archive = await settings.OpenAsync(isReadOnly: false, cancellation);
        if (!await archive.RemoveSubjectAsync(name, cancellation))
        {
            throw new UserException(ExitCode.BadUse, $"the archive keeps no subject '{name}'; 'lacuna subject list' names all");
        }

        return await ListAsync(settings, cancellation);
    }

    private async Task<int> SuggestAsync(Settings settings, CancellationToken cancellation)
    {
        var name = NameOf(settings);
        var suggester = new SubjectSuggester(ActorTable.Default);
        ImmutableArray<SuggestedTerm> suggestions;
        if (settings.Archive is null)
        {
            suggestions = suggester.Suggest(name);
        }
        else
        {
            await using var archive = await settings.OpenAsync(isReadOnly: true, cancellation);
            suggestions = await suggester.SuggestAsync(name, archive, cancellation);
        }

        Write(SubjectsReport.Suggestions(name, suggestions), [new Subject(name, [.. suggestions.Select(suggestion => suggestion.Term)])], settings, cancellation);
        return ExitCode.Done;
    }

    private void Write(Report report, IEnumerable<Subject> subjects, Settings settings, CancellationToken cancellation)
    {
        var run = new RunFacts(LacunaApp.Version);
        ReportWriter.Write(report, run, settings.Json, settings.Html, to => JsonSilences.Write(to, subjects, run), surroundings, cancellation);
    }

    private static string NameOf(Settings settings) =>
        string.IsNullOrWhiteSpace(settings.SubjectName) ? throw new UserException(ExitCode.BadUse, $"'subject {settings.Action}' needs a name: lacuna subject {settings.Action} Bucha") : settings.SubjectName.Trim();

    internal sealed class Settings : ArchiveReportSettings
    {
        [CommandArgument(0, "<ACTION>")]
        [Description("add, list, remove or suggest")]
        public string Action { get; init; } = "";

        [CommandArgument(1, "[NAME]")]
        [Description("Name of the subject")]
        public string? SubjectName { get; init; }

        [CommandOption("--terms <TERMS>")]
        [Description("Words that name it, parted by commas; the name alone when not given. =US: capitals count; Turkey(Ankara|Erdoğan): only beside one of these")]
        public string? Terms { get; init; }

        [CommandOption("--translations <TERMS>")]
        [Description("Words of other languages, each with its language: uk:Буча,zh:布查")]
        public string? Translations { get; init; }
    }
}
