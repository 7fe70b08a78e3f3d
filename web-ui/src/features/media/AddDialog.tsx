import { UploadOutlined } from '@ant-design/icons';
import { App, Button, Form, Progress, Upload } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/queries';
import { forgetUpload, sendInPieces } from '@/api/resumable';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { sizeText } from '@/ui/size';
import { uuidv7 } from '@/ui/uuid';
import { setPoster, useAddMedia } from './calls';
import { bodyOf, type Fields, MediaFields } from './MediaFields';
import { posterOf } from './poster';

/** Sends a picture or a video; a broken line is waited for and gone on with. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const id = useMemo(() => uuidv7(), []);
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController>(null);
  const add = useAddMedia();

  async function submit(values: Fields) {
    if (!file) return;
    setError(null);
    setShare(0);
    stop.current = new AbortController();
    try {
      const upload = await sendInPieces(file, {
        onProgress: setShare,
        onWaiting: setWaiting,
        signal: stop.current.signal,
      });
      const item = await add.mutateAsync({
        params: { path: { item: id } },
        body: { ...bodyOf(values), upload },
      });
      forgetUpload(file);
      // A video without a picture is shown by a sign: it is there all the same.
      if (item.kind === 'VIDEO')
        await posterOf(file)
          .then((poster) => poster && setPoster(id, poster))
          .catch(() => undefined);
      await queries.invalidateQueries();
      message.success(t('media.added'));
      onClose();
    } catch (problem) {
      setError(problem);
    } finally {
      setShare(null);
      setWaiting(false);
    }
  }

  return (
    <Modal
      open
      title={t('media.add')}
      okText={t('media.send')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: share !== null, disabled: !file }}
      onOk={form.submit}
      onCancel={() => {
        stop.current?.abort();
        onClose();
      }}
    >
      <Form form={form} layout="vertical" onFinish={submit}>
        <Form.Item required label={t('media.file')} extra={t('media.fileNote')}>
          <Upload
            accept="image/*,video/*"
            maxCount={1}
            showUploadList={false}
            beforeUpload={(chosen) => {
              setFile(chosen);
              if (!form.getFieldValue('title'))
                form.setFieldValue('title', chosen.name.replace(/\.[^.]+$/, ''));
              return false;
            }}
          >
            <Button icon={<UploadOutlined aria-hidden="true" />}>{t('media.choose')}</Button>
          </Upload>
          {file && (
            <span style={{ marginLeft: 10 }}>
              {file.name}（{sizeText(file.size)}）
            </span>
          )}
        </Form.Item>
        <MediaFields />
      </Form>
      {share !== null && (
        <div role="status">
          <Progress percent={Math.round(share * 100)} />
          {waiting && t('media.waiting')}
        </div>
      )}
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
