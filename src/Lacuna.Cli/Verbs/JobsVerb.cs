using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Lacuna.Archive.Importing;
using Lacuna.Cli.Clusters;
using Lacuna.Cli.Output;
using Lacuna.Cluster.Jobs;
using Lacuna.Reporting.Terminal;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna jobs --archive postgresql://…</c></summary>
internal sealed class JobsVerb(Surroundings surroundings) : AsyncCommand<JobsVerb.Settings>
{
    public const string Name = "jobs";

    /// <summary>Jobs that are shown.</summary>
    private const int Most = 50;

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        try
        {
            await using var database = await ClusterAccess.OpenAsync(settings.Archive, settings.Cluster, cancellationToken);
            var table = new JobTable(database);
            if (settings.Cancel is { } id && !await table.CancelAsync(id, cancellationToken))
            {
                throw new UserException(ExitCode.InputRefused, $"there is no import {id} that is not over; 'lacuna jobs' lists them");
            }

            var jobs = await table.LatestAsync(Most, cancellationToken);
            if (settings.Json)
            {
                ReportWriter.WriteJson(to => WriteJson(to, jobs), surroundings);
            }
            else
            {
                WriteText(jobs);
            }

            return ExitCode.Done;
        }
        catch (NpgsqlException fault)
        {
            throw ClusterAccess.Unreachable(settings.Archive!, fault);
        }
    }

    private void WriteText(IReadOnlyList<ImportJob> jobs)
    {
        var console = surroundings.CreateConsole();
        if (jobs.Count == 0)
        {
            console.Write(new Text("There are no imports; 'lacuna import PATH --cluster NAME' orders one.\n"));
            return;
        }

        var table = new Table().Border(TableBorder.None).AddColumns("Import", "State", "Ordered", "Done", "Items", "Runs", "Pile");
        foreach (var job in jobs)
        {
            var done = job.State == JobState.Done ? "100 %" : job.BytesAll is > 0 and var all ? string.Create(CultureInfo.InvariantCulture, $"{Math.Min(99, job.BytesIn * 100 / all)} %") : "";
            table.AddRow(
                new Text(job.Id),
                new Text(Written(job.State)),
                new Text(InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss").Format(job.Ordered)),
                new Text(done),
                new Text(job.Counts.Values.Sum().ToString("#,0", CultureInfo.InvariantCulture)),
                new Text(job.Runs.ToString(CultureInfo.InvariantCulture)),
                new Text(Printable.Clean(string.Join(", ", job.Paths) + (job.Message is { } message ? $": {message}" : ""))));
        }

        console.Write(table);
    }

    private static void WriteJson(Stream to, IEnumerable<ImportJob> jobs)
    {
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteStartArray("jobs");
        foreach (var job in jobs)
        {
            json.WriteStartObject();
            json.WriteString("id", job.Id);
            json.WriteString("state", Written(job.State));
            json.WriteStartArray("paths");
            foreach (var path in job.Paths)
            {
                json.WriteStringValue(path);
            }

            json.WriteEndArray();
            WriteMoment(json, "ordered", job.Ordered);
            WriteMoment(json, "begun", job.Begun);
            WriteMoment(json, "ended", job.Ended);
            json.WriteString("silo", job.Silo);
            json.WriteNumber("runs", job.Runs);
            json.WriteNumber("bytesIn", job.BytesIn);
            if (job.BytesAll is { } all)
            {
                json.WriteNumber("bytesAll", all);
            }

            json.WriteStartObject("counts");
            foreach (var kind in Enum.GetValues<OutcomeKind>())
            {
                json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), job.Counts.GetValueOrDefault(kind));
            }

            json.WriteEndObject();
            json.WriteString("message", job.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMoment(Utf8JsonWriter json, string name, Instant? moment) => json.WriteString(name, moment is { } known ? InstantPattern.General.Format(known) : null);

    private static string Written(JobState state) => state.ToString().ToLowerInvariant();

    internal sealed class Settings : CommandSettings
    {
        [CommandOption("--archive <DATABASE>")]
        [Description("The archive that the cluster's silos share: postgresql://user@host:port/database")]
        public string? Archive { get; init; }

        [CommandOption("--cluster <NAME>")]
        [Description("Name of the cluster; 'lacuna' when not given")]
        public string? Cluster { get; init; }

        [CommandOption("--cancel <IMPORT>")]
        [Description("Call an import off; what was stored stays")]
        public string? Cancel { get; init; }

        [CommandOption("--json")]
        [Description("Print the jobs as JSON in place of the table")]
        public bool Json { get; init; }

        [CommandOption("--debug")]
        [Description("Show the trace of a fault; LACUNA_DEBUG=1 does so too")]
        public bool Debug { get; init; }
    }
}
