using System.Globalization;
using System.Runtime.InteropServices;
using Lacuna.Cli;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

using var interrupted = new CancellationTokenSource();
void Interrupt(PosixSignalContext signal)
{
    // The first signal asks for a clean end; a second one ends the process.
    signal.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
using var surroundings = Surroundings.OfProcess();
return await LacunaApp.RunAsync(args, surroundings, interrupted.Token);
