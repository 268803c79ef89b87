using System.Globalization;
using System.Net;
using Lacuna.Intake.Fetching;

namespace Lacuna.Cli.Fetching;

/// <summary>What the options ask of a fetcher.</summary>
internal static class FetcherChoice
{
    /// <summary>Longest contact, in characters.</summary>
    private const int LongestContact = 200;

    /// <summary>The manners and limits that <paramref name="settings"/> ask for. What opens a private network is warned of.</summary>
    /// <exception cref="UserException">A value cannot be understood.</exception>
    public static FetcherOptions Of(FetchingSettings settings, Surroundings surroundings)
    {
        var networks = settings.AllowNetworks.Select(NetworkOf).ToList();
        if (settings.AllowLoopback)
        {
            networks.AddRange(FetcherOptions.Loopback);
        }

        if (networks.Count > 0)
        {
            surroundings.Error.WriteLine($"lacuna: warning: sites that are fetched can now point into {string.Join(", ", networks)}");
        }

        var usual = new FetcherOptions();
        return usual with
        {
            Contact = ContactOf(settings.Contact),
            Pace = settings.Pace is null ? usual.Pace : PaceOf(settings.Pace),
            AllowedNetworks = [.. networks],
            AllowedPorts = [.. settings.AllowPorts.Select(PortOf)],
        };
    }

    /// <summary>The address in an argument; null when it is a path.</summary>
    /// <exception cref="UserException">It begins as an address and is none.</exception>
    public static Uri? AddressOf(string argument) =>
        !argument.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !argument.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? null
        : Uri.TryCreate(argument, UriKind.Absolute, out var address) ? address
        : throw new UserException(ExitCode.BadUse, $"'{argument}' is no address; write one like https://www.example.org/news");

    private static IPNetwork NetworkOf(string written) => IPNetwork.TryParse(written, out var network) ? network
        : throw new UserException(ExitCode.BadUse, $"--allow-network '{written}' is no network; write one like 10.1.0.0/16 or fd00::/8");

    private static int PortOf(string written) => ushort.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0 ? port
        : throw new UserException(ExitCode.BadUse, $"--allow-port '{written}' is no port; write a number from 1 to 65535");

    private static TimeSpan PaceOf(string written) =>
        double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0.2 and <= 60 ? TimeSpan.FromSeconds(seconds)
        : throw new UserException(ExitCode.BadUse, $"--pace '{written}' is no number of seconds from 0.2 to 60");

    private static string? ContactOf(string? written) => written is null || (written.Length is > 0 and <= LongestContact && written.All(letter => letter is > ' ' and <= '~' and not '(' and not ')')) ? written
        : throw new UserException(ExitCode.BadUse, "--contact is the address of a page or a mailbox, without blanks: https://www.example.org/about");
}
