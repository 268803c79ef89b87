using System.ComponentModel;
using System.Globalization;
using System.Net;
using Lacuna.Archive;
using Lacuna.Cli.Clusters;
using Lacuna.Cli.Fetching;
using Lacuna.Cluster.Silos;
using Lacuna.Findings.Watching.Plans;
using Lacuna.Web.Health;
using Npgsql;
using Spectre.Console.Cli;

namespace Lacuna.Cli.Verbs;

/// <summary><c>lacuna silo --archive postgresql://… [--sources FILE]</c></summary>
internal sealed class SiloVerb(Surroundings surroundings) : AsyncCommand<SiloVerb.Settings>
{
    public const string Name = "silo";

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var options = OptionsOf(settings);

        // Brings an older archive up to date, and refuses one that is newer than this program before others count on this silo.
        await (await options.OpenArchive(cancellationToken)).DisposeAsync();
        SiloHost silo;
        try
        {
            silo = await SiloHost.StartAsync(options, cancellationToken);
        }
        catch (NpgsqlException fault)
        {
            throw ClusterAccess.Unreachable(settings.Archive!, fault);
        }

        await using (silo)
        {
            await using var health = settings.HealthPort is null ? null : await HealthSite.StartAsync(IPAddress.Any, PortOf("--health-port", settings.HealthPort), silo.IsReadyAsync, cancellationToken);
            surroundings.OutText.WriteLine($"silo {silo.Name} of cluster {options.Cluster} is at work; Ctrl+C or SIGTERM ends it when what it has in hand is done");
            await surroundings.OutText.FlushAsync(cancellationToken);
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            options.Tell("stopping: what is in hand is finished");
            await silo.StopAsync();
        }

        options.Tell("stopped");
        return ExitCode.Done;
    }

    private SiloOptions OptionsOf(Settings settings)
    {
        if (settings is { Published: not null } or { Zone: not null } or { Map: not null } or { Json: true })
        {
            throw new UserException(ExitCode.BadUse, "--published, --zone, --map and --json are not for silos; the file of sources gives each source its timeZone");
        }

        var connection = ClusterAccess.ConnectionOf(settings.Archive);
        return new SiloOptions
        {
            ConnectionString = connection,
            OpenArchive = async cancellation => await ArchiveOpener.OpenAsync(settings.Archive!, cancellation: cancellation),
            Cluster = settings.Cluster ?? ClusterAccess.UsualName,
            Address = IPAddress.TryParse(settings.Address ?? "127.0.0.1", out var address) && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any) ? address
                : throw new UserException(ExitCode.BadUse, $"--address '{settings.Address}' is no address by which others reach this machine; give one like 10.1.0.7"),
            SiloPort = PortOf("--silo-port", settings.SiloPort),
            GatewayPort = PortOf("--gateway-port", settings.GatewayPort),
            Plans = settings.Sources.Length == 0 ? null : WatchPlanFiles.Read(settings.Sources),
            Reader = settings.Reader switch
            {
                null or "model" => "model",
                "rules" => "rules",
                _ => throw new UserException(ExitCode.BadUse, $"--reader '{settings.Reader}' is not known; there are model, rules"),
            },
            Fetching = FetcherChoice.Of(settings, surroundings),
            Every = settings.Interval is null ? TimeSpan.FromMinutes(15)
                : PollInterval.Read(settings.Interval) ?? throw new UserException(ExitCode.BadUse, $"--interval '{settings.Interval}' is no interval from 30s to 31d; write 15m, 6h or 1d"),
            Webhook = settings.Webhook is null ? null : FetcherChoice.AddressOf(settings.Webhook) ?? throw new UserException(ExitCode.BadUse, $"--webhook '{settings.Webhook}' is no http or https address"),
            Secret = Environment.GetEnvironmentVariable(WatchVerb.SecretVariable) is { Length: > 0 } secret ? secret : null,
            Tell = line => surroundings.Error.WriteLine($"lacuna: {line}"),
        };
    }

    private static int PortOf(string option, string? written) => written is null ? 0
        : ushort.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port
        : throw new UserException(ExitCode.BadUse, $"{option} '{written}' is no port; write a number from 1 to 65535, or 0 for any that is free");

    internal sealed class Settings : FetchingSettings
    {
        [CommandOption("--archive <DATABASE>")]
        [Description("The archive that all silos share: postgresql://user@host:port/database; made when there is none")]
        public string? Archive { get; init; }

        [CommandOption("--cluster <NAME>")]
        [Description("Name of the cluster, the same for all its silos; 'lacuna' when not given")]
        public string? Cluster { get; init; }

        [CommandOption("--address <ADDRESS>")]
        [Description("Address by which other silos reach this machine; this machine alone when not given. Nobody is asked who they are: keep it in a network of your own")]
        public string? Address { get; init; }

        [CommandOption("--silo-port <PORT>")]
        [Description("Port for other silos; any that is free when not given")]
        public string? SiloPort { get; init; }

        [CommandOption("--gateway-port <PORT>")]
        [Description("Port for clients of the cluster; any that is free when not given")]
        public string? GatewayPort { get; init; }

        [CommandOption("--health-port <PORT>")]
        [Description("Port on all addresses of this machine that tells whether the silo is ready, and what it measured: /health/live, /health/ready, /metrics; none when not given")]
        public string? HealthPort { get; init; }

        [CommandOption("--sources <FILE>")]
        [Description("What to watch, as 'lacuna watch' takes it, in place of all that the cluster watches; may be repeated. Without it the silo watches what others were given")]
        public string[] Sources { get; init; } = [];

        [CommandOption("--interval <TIME>")]
        [Description("Time from one poll of a source to the next: 90s, 15m, 6h, 1d; 15m when not given")]
        public string? Interval { get; init; }

        [CommandOption("--webhook <URL>")]
        [Description("Send each event as JSON, signed with the secret in LACUNA_WEBHOOK_SECRET. The same for all silos")]
        public string? Webhook { get; init; }
    }
}
