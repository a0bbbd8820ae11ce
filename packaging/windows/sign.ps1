# Signs a file with the certificate in $env:CERTIFICATE (base64 of a .pfx, password in $env:PASSWORD), with a time stamp.
param([Parameter(Mandatory)][string]$Path)
$ErrorActionPreference = 'Stop'
$pfx = Join-Path $env:RUNNER_TEMP 'certificate.pfx'
try {
    [IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:CERTIFICATE))
    $password = ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force
    $certificate = Get-PfxCertificate -FilePath $pfx -Password $password
    $signed = Set-AuthenticodeSignature -FilePath $Path -Certificate $certificate -HashAlgorithm SHA256 -TimestampServer $env:TIMESTAMP_SERVER
    if ($signed.Status -ne 'Valid') { throw "not signed: $($signed.StatusMessage)" }
}
finally {
    Remove-Item $pfx -ErrorAction SilentlyContinue
}
