using System.ComponentModel;
using System.Globalization;
using System.Net;
using Lacuna.Archive;
using Lacuna.Cli.Archives;
using Lacuna.Cli.Clusters;
using Lacuna.Cli.Reading;
using Lacuna.Web;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna serve [--archive FILE]</c></summary>
internal sealed class ServeVerb(Surroundings surroundings) : AsyncCommand<ServeVerb.Settings>
{
    public const string Name = "serve";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var options = OptionsOf(settings);
        await using var cluster = settings.Cluster is { } name ? await ClusterPage.OpenAsync(settings.Archive, name, cancellationToken) : null;
        options = cluster is null ? options : options with { Cluster = cluster.WriteAsync };
        await using var site = await LacunaSite.StartAsync(options, cancellationToken);
        surroundings.OutText.WriteLine($"{site.Address} shows {ArchiveAddress.Of(options.Archive).Name}; Ctrl+C ends it");
        await surroundings.OutText.FlushAsync(cancellationToken);
        await site.WaitAsync(cancellationToken);
        return ExitCode.Done;
    }

    private static WebOptions OptionsOf(Settings settings)
    {
        if (settings.Port is < 0 or > 65535)
        {
            throw new UserException(ExitCode.BadUse, string.Create(CultureInfo.InvariantCulture, $"--port {settings.Port} is no port; give one from 0 to 65535"));
        }

        if (!IPAddress.TryParse(settings.Address, out _))
        {
            throw new UserException(ExitCode.BadUse, $"--address '{settings.Address}' is no address; give one like 127.0.0.1");
        }

        using var model = ReaderChoice.Open(settings.Reader);
        return new WebOptions
        {
            Archive = settings.Archive ?? OwnRecord.Path,
            Version = LacunaApp.Version,
            Address = settings.Address,
            Port = settings.Port,
            Hosts = settings.Hosts,
            Samples = settings.Archive is null ? Path.Combine(AppContext.BaseDirectory, "samples") : null,
            IsReadOnly = settings.IsReadOnly,
            RulesOnly = model is null,
            RequireToken = settings.RequireToken,
            Certificate = settings.Certificate,
            LogJson = settings.Log switch
            {
                null or "lines" => false,
                "json" => true,
                _ => throw new UserException(ExitCode.BadUse, $"--log '{settings.Log}' is not known; there are lines, json"),
            },
        };
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandOption("--archive <FILE>")]
        [Description("The archive that is shown; made when there is none. Without it your own record is opened, which begins with the samples")]
        public string? Archive { get; init; }

        [CommandOption("--port <NUMBER>")]
        [Description("Port listened on; 0 for any that is free")]
        [DefaultValue(5187)]
        public int Port { get; init; }

        [CommandOption("--address <ADDRESS>")]
        [Description("Address listened on; this machine alone when not given")]
        [DefaultValue("127.0.0.1")]
        public string Address { get; init; } = "127.0.0.1";

        [CommandOption("--host <NAME>")]
        [Description("A further name by which browsers may call the site. May be repeated")]
        public string[] Hosts { get; init; } = [];

        [CommandOption("--read-only")]
        [Description("Show only: nothing can be taken in or corrected")]
        public bool IsReadOnly { get; init; }

        [CommandOption("--reader <READER>")]
        [Description("How what is taken in is read: model (the default) or rules")]
        public string? Reader { get; init; }

        [CommandOption("--require-token")]
        [Description("Ask for a token on this machine too; on any other address it is always asked for. 'lacuna access add' makes one")]
        public bool RequireToken { get; init; }

        [CommandOption("--certificate <FILE>")]
        [Description("Serve over https: a PEM file with certificate and key, or a PFX file with its password in LACUNA_CERTIFICATE_PASSWORD")]
        public string? Certificate { get; init; }

        [CommandOption("--cluster <NAME>")]
        [Description("Show at /health/cluster the silos of this cluster and where imports stand; needs an archive in PostgreSQL")]
        public string? Cluster { get; init; }

        [CommandOption("--log <FORM>")]
        [Description("What goes to standard error: lines (the default), one for a fault; or json, structured logs")]
        public string? Log { get; init; }

        [CommandOption("--debug")]
        [Description("Show where a fault happened")]
        public bool Debug { get; init; }
    }
}
